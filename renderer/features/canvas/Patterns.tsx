import { nobodyTile, patternTiles } from "@shared/picture/patterns";
import { sideMark } from "@shared/picture/sideMark";
import styles from "./Patterns.module.css";

/** The name of a side's pattern for `fill`; null for the plain one. */
export const patternFill = (place: number): string | null =>
  place < 0 ? "url(#canvas-nobody)" : sideMark(place).pattern === "solid" ? null : `url(#canvas-side-${place})`;

/** The patterns of all sides, drawn once; pieces and seats refer to them. */
export const Patterns = () => (
  <svg className={styles.patterns} aria-hidden="true" width="0" height="0">
    <defs>
      {[0, 1, 2, 3, 4, 5, -1].map((place) => {
        const tile = place < 0 ? nobodyTile : patternTiles[sideMark(place).pattern];
        return (
          <pattern
            key={place}
            id={place < 0 ? "canvas-nobody" : `canvas-side-${place}`}
            width={tile.size}
            height={tile.size}
            patternUnits="userSpaceOnUse"
          >
            <g data-side={place}>
              {tile.lines === "" ? null : <path className={place < 0 ? styles.nobody : styles.lines} d={tile.lines} />}
              {tile.dots.map((dot) => (
                <circle key={`${dot.x} ${dot.y}`} className={styles.dots} cx={dot.x} cy={dot.y} r={dot.r} />
              ))}
            </g>
          </pattern>
        );
      })}
    </defs>
  </svg>
);

import { nobodyTile, patternTiles } from "@shared/picture/patterns";
import { sideMark } from "@shared/picture/sideMark";
import styles from "./Jigsaw.module.css";

/** The name of a side's pattern for `fill`. */
export const patternFill = (place: number): string => `url(#room-side-${place})`;

/** The patterns of all sides, which the pieces refer to. */
export const JigsawPatterns = () => (
  <defs>
    {[0, 1, 2, 3, 4, 5, -1].map((place) => {
      const tile = place < 0 ? nobodyTile : patternTiles[sideMark(place).pattern];
      return (
        <pattern
          key={place}
          id={`room-side-${place}`}
          width={tile.size}
          height={tile.size}
          patternUnits="userSpaceOnUse"
        >
          <g data-side={place}>
            {tile.lines !== "" && <path className={place < 0 ? styles.nobody : styles.lines} d={tile.lines} />}
            {tile.dots.map((dot) => (
              <circle key={`${dot.x} ${dot.y}`} className={styles.dots} cx={dot.x} cy={dot.y} r={dot.r} />
            ))}
          </g>
        </pattern>
      );
    })}
  </defs>
);

import styles from "./PatternTiles.module.css";

interface Tile {
  readonly id: string;
  /** The place of the side whose colour it has; -1 is nobody. */
  readonly place: number;
  readonly size: number;
  /** Lines as a path; "" where there are none. */
  readonly lines: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly r: number }[];
}

/** Tiles that what is drawn in the same page is filled with. */
export const PatternTiles = ({ tiles }: { readonly tiles: readonly Tile[] }) => (
  <defs>
    {tiles.map(({ id, place, size, lines, dots }) => (
      <pattern key={id} id={id} width={size} height={size} patternUnits="userSpaceOnUse">
        <g data-side={place}>
          {lines !== "" && <path className={place < 0 ? styles["nobody"] : styles["lines"]} d={lines} />}
          {dots.map((dot) => (
            <circle key={`${dot.x} ${dot.y}`} className={styles["dots"]} cx={dot.x} cy={dot.y} r={dot.r} />
          ))}
        </g>
      </pattern>
    ))}
  </defs>
);

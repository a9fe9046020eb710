import type { Bridge } from "@shared/picture/board";
import { linePath } from "@shared/picture/bridges";
import styles from "./Jigsaw.module.css";

/** A joint whose pieces do not lie side by side: a line from the tab to its socket. */
export const JigsawBridge = ({ bridge }: { readonly bridge: Bridge }) => (
  <g data-side={bridge.giver}>
    {bridge.stretches.map(({ under, points }) => {
      const d = linePath(points);
      return under ? (
        <path key={d} className={styles.hidden} d={d} />
      ) : (
        <g key={d}>
          <path className={styles.casing} d={d} />
          <path className={styles.line} d={d} />
        </g>
      );
    })}
  </g>
);

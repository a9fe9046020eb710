import type { Bridge } from "@shared/picture/board";
import { linePath } from "@shared/picture/bridges";
import styles from "./Jigsaw.module.css";

interface Props {
  readonly bridge: Bridge;
  /** One of its sides leaves. */
  readonly leaves: boolean;
}

/** A joint whose pieces do not lie side by side: a line from the tab to its socket. */
export const JigsawBridge = ({ bridge, leaves }: Props) => (
  <g data-side={bridge.giver} className={styles.bridge} data-leaves={leaves}>
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

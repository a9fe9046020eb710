import type { PlacedEnd } from "@shared/picture/placed";
import styles from "./EndSign.module.css";

/** A hole: a ring with a cross in the socket. A one-way give: an arrow out of the tab and none back. */
export const EndSign = ({ end, sign }: { end: PlacedEnd; sign: "hole" | "one-way" }) => {
  const out = (end.edge === "right" ? 1 : -1) * (end.kind === "give" ? 1 : -1);
  const [x, y] = end.edge === "bottom" ? [end.x, end.y + 9] : [end.x + out * 9, end.y];
  return sign === "hole" ? (
    <g className={styles.hole}>
      <circle cx={x} cy={y} r="11.5" />
      <path d={`M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x + 4} ${y - 4}L${x - 4} ${y + 4}`} />
    </g>
  ) : (
    <path
      className={styles.oneWay}
      d={`M${x - out * 5} ${y}L${x + out * 5} ${y}M${x + out} ${y - 4}L${x + out * 5} ${y}L${x + out} ${y + 4}`}
    />
  );
};

import type { Spot } from "@shared/picture/board";
import { curve, linePath, tipOf } from "@shared/picture/bridges";
import { letterSpots, plugShape } from "@shared/picture/drawBridges";
import { sideMark } from "@shared/picture/sideMark";
import { type EdgeProps, Position } from "@xyflow/react";
import { memo } from "react";
import styles from "./BridgeEdge.module.css";
import type { CanvasEdge } from "./canvasEdges";

const edgeOf = (position: Position): Spot["edge"] =>
  position === Position.Left ? "left" : position === Position.Right ? "right" : "bottom";
const same = (a: number, b: number): boolean => Math.abs(a - b) < 2;

/** A joint whose pieces do not lie side by side: a line in the giver's colour, and at each end the letter of the other. */
export const BridgeEdge = memo((props: EdgeProps<CanvasEdge>) => {
  const { sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, data } = props;
  if (!data) return null;
  const { bridge, ends, selected, letters } = data;
  const from: Spot = { x: sourceX, y: sourceY, edge: edgeOf(sourcePosition) };
  const to: Spot = { x: targetX, y: targetY, edge: edgeOf(targetPosition) };
  const [dx, dy] = [from.x - bridge.from.x, from.y - bridge.from.y];
  // While one end is in a hand the line just follows it.
  const whole = same(to.x - bridge.to.x, dx) && same(to.y - bridge.to.y, dy);
  const lines = whole
    ? bridge.stretches.map(({ under, points }) => ({
        under,
        path: linePath(points.map((point) => ({ x: point.x + dx, y: point.y + dy }))),
      }))
    : [{ under: false, path: curve(tipOf(from), to) }];
  const spots = letterSpots({ from, to });
  return (
    <g
      className={styles.bridge}
      data-side={bridge.giver}
      data-selected={selected || undefined}
      data-give={ends.give}
      data-need={ends.need}
    >
      {lines.map(({ under, path }) =>
        under ? (
          <path key={path} className={styles.under} d={path} />
        ) : (
          <g key={path}>
            <path className={styles.reach} d={path} />
            <path className={styles.ground} d={path} />
            <path className={styles.line} d={path} />
          </g>
        ),
      )}
      <path className={styles.plug} d={plugShape({ to })} />
      {letters.tab ? (
        <text className={styles.letter} {...spots.tab}>
          {sideMark(bridge.needer).letter}
        </text>
      ) : null}
      {letters.plug ? (
        <text className={styles.letter} {...spots.plug}>
          {sideMark(bridge.giver).letter}
        </text>
      ) : null}
    </g>
  );
});
BridgeEdge.displayName = "BridgeEdge";

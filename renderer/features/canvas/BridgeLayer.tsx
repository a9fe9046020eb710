import type { Board, Bridge } from "@shared/picture/board";
import { curve, linePath, tipOf } from "@shared/picture/bridges";
import { letterSpots, plugShape } from "@shared/picture/drawBridges";
import { sideMark } from "@shared/picture/sideMark";
import type { Signs } from "@shared/picture/signs";
import { ViewportPortal } from "@xyflow/react";
import { memo, useMemo } from "react";
import styles from "./BridgeLayer.module.css";
import { useCanvas } from "./canvasStore";
import { bridgeFades } from "./overviewShapes";

interface Shift {
  readonly dx: number;
  readonly dy: number;
}
const still: Shift = { dx: 0, dy: 0 };
const moved = <T extends { readonly x: number; readonly y: number }>(spot: T, { dx, dy }: Shift): T => ({
  ...spot,
  x: spot.x + dx,
  y: spot.y + dy,
});

interface LineProps {
  readonly bridge: Bridge;
  /** How far a hand has moved the piece at each end. */
  readonly tab: Shift;
  readonly socket: Shift;
  readonly selected: boolean;
  /** Something else is traced, or one of its sides leaves. */
  readonly faded: boolean;
  readonly signs: Signs;
}

/** One joint at a distance: a line in the giver's colour, and at each end the letter of the other. */
const BridgeLine = memo(({ bridge, tab, socket, selected, faded, signs }: LineProps) => {
  const from = moved(bridge.from, tab);
  const to = moved(bridge.to, socket);
  // While one end is in a hand the line just follows it.
  const lines =
    tab.dx === socket.dx && tab.dy === socket.dy
      ? bridge.stretches.map(({ under, points }) => ({
          under,
          path: linePath(points.map((point) => moved(point, tab))),
        }))
      : [{ under: false, path: curve(tipOf(from), to) }];
  const spots = letterSpots({ from, to });
  return (
    <g
      className={styles.bridge}
      data-side={bridge.giver}
      data-selected={selected || undefined}
      data-faded={faded || undefined}
      data-give={bridge.give}
      data-need={bridge.need}
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
      {signs.ends.has(bridge.give) ? null : (
        <text className={styles.letter} {...spots.tab}>
          {sideMark(bridge.needer).letter}
        </text>
      )}
      {signs.ends.has(bridge.need) ? null : (
        <text className={styles.letter} {...spots.plug}>
          {sideMark(bridge.giver).letter}
        </text>
      )}
    </g>
  );
});
BridgeLine.displayName = "BridgeLine";

interface LayerProps {
  readonly board: Board;
  readonly signs: Signs;
  /** What stays clear while something is traced. */
  readonly traced: ReadonlySet<string> | undefined;
  /** The places of the sides that leave. */
  readonly leaving: ReadonlySet<number>;
}

/** Joints whose pieces do not lie side by side. */
export const BridgeLayer = ({ board, signs, traced, leaving }: LayerProps) => {
  const joint = useCanvas((state) => state.joint);
  const drag = useCanvas((state) => state.drag);
  const pieceOf = useMemo(
    () =>
      new Map(
        board.bridges.length === 0
          ? []
          : board.pieces.flatMap((piece) => piece.rows.map((row) => [row.id, piece.role.id] as const)),
      ),
    [board],
  );
  if (board.bridges.length === 0) return null;
  const shift = (row: string): Shift => (drag?.ids.has(pieceOf.get(row) ?? "") ? drag : still);
  return (
    <ViewportPortal>
      <svg className={styles.layer} aria-hidden="true" width="1" height="1">
        {board.bridges.map((bridge) => (
          <BridgeLine
            key={`${bridge.give} ${bridge.need}`}
            bridge={bridge}
            tab={shift(bridge.give)}
            socket={shift(bridge.need)}
            selected={joint?.give === bridge.give && joint.need === bridge.need}
            faded={bridgeFades({ traced, leaving }, bridge)}
            signs={signs}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
};

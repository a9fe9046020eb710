import type { Board } from "@shared/picture/board";
import type { Box } from "@shared/picture/spaces";

/** A line from an interest up to what keeps it safe. */
export interface Trace {
  readonly interest: string;
  readonly guard: string;
  readonly path: string;
  readonly side: number;
}

const line = (from: Box, to: Box): string => {
  const [x1, y1] = [from.x + 24, from.y];
  const [x2, y2] = [to.x + to.width / 2, to.y + to.height];
  const reach = Math.max(40, Math.abs(y1 - y2) / 2.5);
  return `M${x1} ${y1}C${x1} ${y1 - reach} ${x2} ${y2 + reach} ${x2} ${y2}`;
};

/** What protects the selected interests, and which interests the selected pieces and stakes protect. */
export const traces = (board: Board, selection: readonly string[]): readonly Trace[] => {
  if (selection.length === 0) return [];
  const wanted = new Set(selection);
  const boxes = new Map<string, Box>([
    ...board.pieces.map((piece) => [piece.role.id, piece] as const),
    ...board.stakes.map((stake) => [stake.stake.id, stake.box] as const),
  ]);
  return board.seats.flatMap((seat) =>
    seat.interests.flatMap((one) =>
      one.guards.flatMap((guard): Trace[] => {
        const box = boxes.get(guard.id);
        const asked = wanted.has(one.interest.id) || wanted.has(guard.id);
        if (!box || !asked) return [];
        return [{ interest: one.interest.id, guard: guard.id, path: line(one.box, box), side: one.side }];
      }),
    ),
  );
};

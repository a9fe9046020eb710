import type { Board } from "@shared/picture/board";
import type { Box } from "@shared/picture/spaces";
import type { Position } from "@shared/workshop/workshop";
import { type Stop, stopOf } from "./readingOrder";

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

/** A tie drawn from one thing to another: the line, where its name stands, and the head it ends in. */
export interface TraceLine {
  readonly path: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly tip: string;
}

/** The box of the piece that a stop belongs to, else its own. */
const outerBox = ({ pieces }: Board, { node, box }: Stop): Box => pieces.find((piece) => piece.role.id === node) ?? box;

/** Where the names of lines stand: on the middle of each, one under the other where middles meet. */
export const namePlaces = (middles: readonly Position[], size: number): readonly Position[] => {
  const taken: Position[] = [];
  for (const { x, y } of middles) {
    let low = y;
    for (const other of [...taken].sort((a, b) => a.y - b.y))
      if (Math.abs(other.x - x) < size * 6 && Math.abs(other.y - low) < size * 1.4) low = other.y + size * 1.4;
    taken.push({ x, y: low });
  }
  return taken;
};

/** The line of a tie; null where one of the two is not on the board (a term, a resolution). */
export const traceLine = (board: Board, link: { readonly from: string; readonly to: string }): TraceLine | null => {
  const [giver, taker] = [stopOf(board, link.from), stopOf(board, link.to)];
  if (!giver || !taker) return null;
  const beside = giver.box.y < taker.box.y + taker.box.height && taker.box.y < giver.box.y + giver.box.height;
  // Up and down a line sets out from the piece that a row stands in: from within it would not be seen.
  const [from, to] = beside ? [giver.box, taker.box] : [outerBox(board, giver), outerBox(board, taker)];
  const middle = (box: Box): number => box.x + box.width / 2;
  const down = to.y > from.y;
  const [x1, y1] = beside
    ? [middle(from) < middle(to) ? from.x + from.width : from.x, from.y + from.height / 2]
    : [middle(from), down ? from.y + from.height : from.y];
  const [x2, y2] = beside
    ? [middle(from) < middle(to) ? to.x : to.x + to.width, to.y + to.height / 2]
    : [Math.min(to.x + to.width - 24, Math.max(to.x + 24, middle(from))), down ? to.y : to.y + to.height];
  const lean = beside ? 0 : Math.max(24, Math.abs(y2 - y1) / 2.5) * (down ? 1 : -1);
  const way = beside ? { x: Math.sign(x2 - x1) || 1, y: 0 } : { x: 0, y: down ? 1 : -1 };
  const [bx, by] = [x2 - way.x * 9, y2 - way.y * 9];
  return {
    path: `M${x1} ${y1}C${x1} ${y1 + lean} ${x2} ${y2 - lean} ${bx} ${by}`,
    at: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
    tip: `M${x2} ${y2}L${bx - way.y * 6} ${by - way.x * 6}L${bx + way.y * 6} ${by + way.x * 6}Z`,
  };
};

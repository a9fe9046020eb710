import type { Board } from "@shared/picture/board";
import { sizes } from "@shared/picture/sizes";
import type { Box } from "@shared/picture/spaces";
import type { Position } from "@shared/workshop/workshop";

/**
 * Where a thing that is in the hand of the keys would lie in a side's part of its band: under what it has of the
 * same there, else under what it has at all, or after its cards; null where that side has nothing there to lie by.
 */
export const partOf = (board: Board, id: string, side: string, held: ReadonlySet<string>): Position | null => {
  const { gap } = sizes.card;
  if (board.cards.some(({ card }) => card.id === id)) {
    const own = board.cards.filter(({ card }) => card.side === side && !held.has(card.id));
    const last = own.reduce<(typeof own)[number] | null>(
      (far, one) => (far && (far.box.y > one.box.y || (far.box.y === one.box.y && far.box.x > one.box.x)) ? far : one),
      null,
    );
    return last ? { x: last.box.x + last.box.width + gap, y: last.box.y } : null;
  }
  const pieces = board.pieces.filter((piece) => piece.role.side === side && !held.has(piece.role.id));
  const stakes = board.stakes.flatMap(({ stake, box }) => (stake.owner === side && !held.has(stake.id) ? [box] : []));
  const [like, other] = board.stakes.some(({ stake }) => stake.id === id) ? [stakes, pieces] : [pieces, stakes];
  const boxes: readonly Box[] = like.length > 0 ? like : other;
  const low = boxes.reduce<Box | null>(
    (lowest, box) => (lowest && lowest.y + lowest.height >= box.y + box.height ? lowest : box),
    null,
  );
  return low ? { x: low.x, y: low.y + low.height + sizes.block.gapY } : null;
};

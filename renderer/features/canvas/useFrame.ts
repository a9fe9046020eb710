import type { Board } from "@shared/picture/board";
import type { Box } from "@shared/picture/spaces";
import { useMemo } from "react";
import { useView } from "../../store/viewStore";
import { touch } from "./touch";

interface Place {
  readonly x: number;
  readonly y: number;
}
interface At {
  readonly clientX: number;
  readonly clientY: number;
  readonly shiftKey: boolean;
}

/** The cards, pieces, stakes and interests that a frame covers or touches. */
export const framed = (board: Board, from: Place, to: Place): readonly string[] => {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  const hit = (box: Box): boolean =>
    box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top;
  return [
    ...board.cards.flatMap(({ card, box }) => (hit(box) ? [card.id] : [])),
    ...board.pieces.flatMap((piece) => (hit(piece) ? [piece.role.id] : [])),
    ...board.stakes.flatMap(({ stake, box }) => (hit(box) ? [stake.id] : [])),
    ...board.seats.flatMap((seat) => seat.interests.flatMap(({ interest, box }) => (hit(box) ? [interest.id] : []))),
  ];
};

/** A frame drawn around things. On a large table only what is near is mounted: what the frame covers is found on the board. */
export const useFrame = (board: Board, large: boolean, onBoard: (event: At) => Place) =>
  useMemo(() => {
    let from: Place | null = null;
    return {
      onSelectionStart: (event: At): void => {
        from = large ? onBoard(event) : null;
      },
      onSelectionEnd: (event: At): void => {
        if (!from) return;
        const found = framed(board, from, onBoard(event));
        from = null;
        const { selection, select } = useView.getState();
        const all = event.shiftKey ? [...new Set([...selection, ...found])] : found;
        select([...all]);
        touch([...all]);
      },
    };
  }, [board, large, onBoard]);

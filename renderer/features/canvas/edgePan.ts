import type { Box } from "@shared/picture/spaces";
import type { Viewport } from "./homeView";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels from the edge of the view within which a hand makes it move on, and how far it does so in one frame at the most. */
const EDGE = 40;
const MOST = 14;

/** Towards the start (above nought) or the end of one axis, as far as the board goes on there. */
const along = (at: number, room: number, starts: number, ends: number): number => {
  const pace = (far: number): number => Math.ceil(MOST * Math.min(1, Math.max(0, EDGE - far) / EDGE));
  const before = Math.min(pace(at), Math.max(0, EDGE - starts));
  const after = Math.min(pace(room - at), Math.max(0, ends - room + EDGE));
  return before > 0 ? before : after > 0 ? -after : 0;
};

/** How far the view moves in one frame for a hand that holds something at its edge; nowhere beyond the board. */
export const edgePan = (
  at: Point,
  room: { readonly width: number; readonly height: number },
  { x, y, zoom }: Viewport,
  board: Box,
): Point => ({
  x: along(at.x, room.width, board.x * zoom + x, (board.x + board.width) * zoom + x),
  y: along(at.y, room.height, board.y * zoom + y, (board.y + board.height) * zoom + y),
});

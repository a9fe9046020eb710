import type { Command } from "@shared/commands/command";
import type { Board, PieceBox, SeatBox } from "@shared/picture/board";
import { clusters } from "@shared/picture/clusters";
import { placedThings, placesOf } from "@shared/picture/places";
import type { Position, Workshop } from "@shared/workshop/workshop";
import type { BandName } from "./readingOrder";

/** What moves when these are moved: a piece takes along all that is joined to it. */
export const movedWith = (workshop: Workshop, ids: Iterable<string>): ReadonlySet<string> => {
  const moved = new Set(ids);
  const roles = new Set(workshop.roles.map((role) => role.id));
  if (![...moved].some((id) => roles.has(id))) return moved;
  for (const cluster of clusters(workshop.roles, workshop.joints))
    if (cluster.roles.some((role) => moved.has(role.id))) for (const role of cluster.roles) moved.add(role.id);
  return moved;
};

/** Where things lie after a move by so much, in the file's own coordinates; null where nothing of it has a place. */
export const placeCommand = (board: Board, ids: ReadonlySet<string>, dx: number, dy: number): Command | null => {
  const positions: Record<string, Position> = {};
  for (const { id, at } of placedThings(board))
    if (ids.has(id)) positions[id] = { x: Math.round(at.x + dx), y: Math.round(at.y + dy) };
  return Object.keys(positions).length === 0 ? null : { do: "place", positions };
};

/**
 * Puts the table in order: pieces come to lie as they do on the assembled board, cards and stakes are laid out again; null
 * where all of it lies there. Seats keep their order.
 */
export const assembleCommand = (workshop: Workshop, board: Board, assembled: Board): Command | null => {
  const kept = new Set([...workshop.interests, ...workshop.roles].map((thing) => thing.id));
  const forgotten = Object.keys(workshop.canvas.positions).filter((id) => !kept.has(id));
  const now = placesOf(board);
  const places = [...placesOf(assembled)];
  const lies = ([id, place]: readonly [string, Position]): boolean =>
    now.get(id)?.x === place.x && now.get(id)?.y === place.y;
  if (forgotten.length === 0 && places.every(lies)) return null;
  const positions = { ...Object.fromEntries(places), ...Object.fromEntries(forgotten.map((id) => [id, null])) };
  return { do: "together", commands: [{ do: "place", positions }], name: { key: "table.assembleName" } };
};

/** Which band a height on the board belongs to. */
export const bandAt = (board: Board, y: number): BandName =>
  y < board.table.y ? "horizon" : y < board.seatBand.y ? "table" : "seats";

/** The seat at a place, else the nearest. */
export const seatAt = (board: Board, { x, y }: Position): string | null => {
  const far = ({ box }: SeatBox): number =>
    Math.hypot(box.x + box.width / 2 - x, Math.max(0, box.y - y, y - box.y - box.height));
  return [...board.seats].sort((a, b) => far(a) - far(b))[0]?.side.id ?? null;
};

/** The piece at a place. */
export const pieceAt = (board: Board, { x, y }: Position): PieceBox | null =>
  board.pieces.find(
    (piece) => x >= piece.x && x <= piece.x + piece.width && y >= piece.y && y <= piece.y + piece.height,
  ) ?? null;

import type { Command } from "@shared/commands/command";
import type { Board } from "@shared/picture/board";
import { clusters } from "@shared/picture/clusters";
import type { Position, Workshop } from "@shared/workshop/workshop";

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
  const put = (id: string, x: number, y: number): void => {
    if (ids.has(id)) positions[id] = { x: Math.round(x + dx), y: Math.round(y + dy) };
  };
  for (const card of board.cards) put(card.card.id, card.box.x, card.box.y - board.shift.horizon);
  for (const piece of board.pieces) put(piece.role.id, piece.x, piece.y - board.shift.table);
  for (const stake of board.stakes) put(stake.stake.id, stake.box.x, stake.box.y - board.shift.table);
  return Object.keys(positions).length === 0 ? null : { do: "place", positions };
};

/** Lets go of every place given by hand, so that all is laid out again; null where there is none. Seats keep their order. */
export const tidyCommand = (workshop: Workshop): Command | null => {
  const seated = new Set(workshop.interests.map((interest) => interest.id));
  const ids = Object.keys(workshop.canvas.positions).filter((id) => !seated.has(id));
  return ids.length === 0
    ? null
    : {
        do: "together",
        commands: [{ do: "place", positions: Object.fromEntries(ids.map((id) => [id, null])) }],
        name: { key: "canvas.tidyName" },
      };
};

export type BandPlace = "horizon" | "table" | "seats";

/** Which band a height on the board belongs to. */
export const bandAt = (board: Board, y: number): BandPlace =>
  y < board.table.y ? "horizon" : y < board.seatBand.y ? "table" : "seats";

/** The seat at a place, else the nearest. */
export const seatAt = (board: Board, x: number): string | null => {
  const seats = [...board.seats].sort(
    (a, b) => Math.abs(a.box.x + a.box.width / 2 - x) - Math.abs(b.box.x + b.box.width / 2 - x),
  );
  return seats[0]?.side.id ?? null;
};

import type { Command } from "@shared/commands/command";
import type { Board } from "@shared/picture/board";
import { type Cluster, clusters } from "@shared/picture/clusters";
import { placesOf } from "@shared/picture/places";
import type { Position, Workshop } from "@shared/workshop/workshop";
import type { JointEnds } from "./canvasStore";
import { pieceOf } from "./pieceOf";
import { placeCommand } from "./placing";

type Positions = Record<string, Position | null>;
type Places = ReadonlyMap<string, Position>;

const isAt = (put: Position | undefined, place: Position): boolean => put?.x === place.x && put.y === place.y;
const liesAt = (put: Position | undefined, at: Position | undefined): boolean =>
  put !== undefined && at !== undefined && Math.abs(put.x - at.x) <= 1 && Math.abs(put.y - at.y) <= 1;

/**
 * The pieces of a cluster that must be told where they lie, so that it stays: none where it lies as it was put, those that
 * were put where something was in its way, else any.
 */
const toBeTold = (put: Workshop["canvas"]["positions"], { roles }: Cluster, places: Places): Cluster["roles"] => {
  const placed = roles.filter((role) => put[role.id]);
  if (placed.length === 0) return roles.slice(0, 1);
  return placed.some((role) => liesAt(put[role.id], places.get(role.id))) ? [] : placed;
};

/** Places for what lies on the table and a change is not about, so that all of it goes on lying where it lies. */
export const othersStay = (workshop: Workshop, board: Board, about: ReadonlySet<string>): Positions => {
  const places = placesOf(board);
  const put = workshop.canvas.positions;
  const positions: Positions = {};
  for (const cluster of clusters(workshop.roles, workshop.joints)) {
    if (cluster.roles.some((role) => about.has(role.id))) continue;
    for (const { id } of toBeTold(put, cluster, places)) {
      const place = places.get(id);
      if (place) positions[id] = place;
    }
  }
  // Else they would be laid out anew around what is.
  for (const { stake, box } of board.stakes) {
    const place = { x: Math.round(box.x), y: Math.round(box.y - board.shift.table) };
    if (!about.has(stake.id) && !isAt(put[stake.id], place)) positions[stake.id] = place;
  }
  return positions;
};

/**
 * Places for all that is not moved and that nobody has placed yet, or that lies elsewhere than it was put, for something was in
 * its way: it would else be laid out anew around what is.
 */
export const allElseStays = (workshop: Workshop, board: Board, moved: ReadonlySet<string>): Positions => {
  const positions: Positions = { ...othersStay(workshop, board, moved) };
  for (const { card, box } of board.cards) {
    const place = { x: Math.round(box.x), y: Math.round(box.y - board.shift.horizon) };
    if (!moved.has(card.id) && !isAt(workshop.canvas.positions[card.id], place)) positions[card.id] = place;
  }
  return positions;
};

/** Moves things by so much, and nothing else with them; null where nothing of it has a place. */
export const moveSteadily = (
  workshop: Workshop,
  board: Board,
  ids: ReadonlySet<string>,
  dx: number,
  dy: number,
): Command | null => {
  const command = placeCommand(board, ids, dx, dy);
  return command && withPlaces(command, allElseStays(workshop, board, ids));
};

const withPlaces = (command: Command, positions: Positions): Command =>
  Object.keys(positions).length === 0 ? command : { do: "together", commands: [command, { do: "place", positions }] };

/** The pieces that give and need, in this order. */
const piecesOf = (workshop: Workshop, { give, need }: JointEnds): readonly string[] =>
  [give, need].flatMap((row) => pieceOf(workshop, row) ?? []);

/** The places of all pieces that hang together, so that they keep their order. */
const whereTheyLie = (board: Board, { roles }: Cluster): Positions => {
  const places = placesOf(board);
  return Object.fromEntries(roles.map((role) => [role.id, places.get(role.id) ?? null]));
};

/** Makes a joint: what is joined comes to the larger part of the table, everything else stays where it lies. */
export const joinSteadily = (workshop: Workshop, board: Board, ends: JointEnds, instead = false): Command => {
  const command: Command = instead ? { do: "join", ...ends, instead } : { do: "join", ...ends };
  const joined = piecesOf(workshop, ends);
  const all = clusters(workshop.roles, workshop.joints);
  const [a, b] = joined.map((id) => all.find((cluster) => cluster.roles.some((role) => role.id === id)));
  const positions = othersStay(workshop, board, new Set(joined));
  if (!a || !b) return withPlaces(command, positions);
  const [stays, comes] = a.roles.length > b.roles.length ? [a, b] : [b, a];
  if (comes !== stays)
    for (const role of comes.roles) if (workshop.canvas.positions[role.id]) positions[role.id] = null;
  return withPlaces(command, { ...positions, ...whereTheyLie(board, stays) });
};

/** Parts a joint: all pieces stay where they lie as far as there is room. */
export const partSteadily = (workshop: Workshop, board: Board, ends: JointEnds): Command => {
  const both = new Set(piecesOf(workshop, ends));
  const held = clusters(workshop.roles, workshop.joints).find((one) => one.roles.some((role) => both.has(role.id)));
  const positions = othersStay(workshop, board, both);
  return withPlaces({ do: "part", ...ends }, { ...positions, ...(held ? whereTheyLie(board, held) : {}) });
};

/** Removes things: the pieces that stay go on lying where they lie, those that were joined with what goes as well. */
export const removeSteadily = (workshop: Workshop, board: Board, ids: readonly string[]): Command => {
  const command: Command = { do: "remove", ids };
  const gone = new Set(ids);
  const touched = clusters(workshop.roles, workshop.joints).filter((cluster) =>
    cluster.roles.some((role) => gone.has(role.id) || [...role.gives, ...role.needs].some((row) => gone.has(row.id))),
  );
  if (touched.length === 0) return command;
  const about = new Set(touched.flatMap((cluster) => cluster.roles.map((role) => role.id)));
  const stay = touched.flatMap((cluster) => Object.entries(whereTheyLie(board, cluster)));
  const positions = { ...othersStay(workshop, board, about), ...Object.fromEntries(stay) };
  return withPlaces(command, Object.fromEntries(Object.entries(positions).filter(([id]) => !gone.has(id))));
};

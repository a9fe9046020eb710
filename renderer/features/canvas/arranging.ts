import type { Command } from "@shared/commands/command";
import { type AlignWay, align, distribute, type Shifts, tidyUp, type Unit } from "@shared/picture/arrange";
import type { Board } from "@shared/picture/board";
import { clusters } from "@shared/picture/clusters";
import { heightOfCard } from "@shared/picture/layoutHorizon";
import { heightOfStake } from "@shared/picture/layoutTable";
import { placedThings } from "@shared/picture/places";
import { around } from "@shared/picture/spaces";
import type { Position, Workshop } from "@shared/workshop/workshop";
import { placeCommand } from "./placing";
import { allElseStays } from "./steady";

/** What is moved as one, and all that moves with it. */
interface Moved extends Unit {
  readonly band: "horizon" | "table";
  readonly members: readonly string[];
}

/**
 * The chosen things as what moves together: joined pieces are one. What lies in a row is as high as its highest; once it is
 * placed it is as high as its own text, and so it is here.
 */
export const unitsOf = (workshop: Workshop, board: Board, ids: readonly string[]): readonly Moved[] => {
  const wanted = new Set(ids);
  for (const role of workshop.roles)
    if ([...role.gives, ...role.needs].some((row) => wanted.has(row.id))) wanted.add(role.id);
  const pieceBoxes = new Map(board.pieces.map((piece) => [piece.role.id, piece]));
  return [
    ...board.cards.flatMap(({ card, box, lines }): Moved[] =>
      wanted.has(card.id)
        ? [{ id: card.id, box: { ...box, height: heightOfCard({ lines }) }, band: "horizon", members: [card.id] }]
        : [],
    ),
    ...clusters(workshop.roles, workshop.joints).flatMap((cluster): Moved[] => {
      const members = cluster.roles.map((role) => role.id);
      const box = around(members.flatMap((id) => pieceBoxes.get(id) ?? []));
      const [id] = members;
      return id !== undefined && box && members.some((one) => wanted.has(one))
        ? [{ id, box, band: "table", members }]
        : [];
    }),
    ...board.stakes.flatMap(({ stake, box, lines }): Moved[] =>
      wanted.has(stake.id)
        ? [{ id: stake.id, box: { ...box, height: heightOfStake({ lines }) }, band: "table", members: [stake.id] }]
        : [],
    ),
  ];
};

export type Arrangement =
  | { readonly ask: "align"; readonly way: AlignWay }
  | { readonly ask: "distribute"; readonly axis: "across" | "down" }
  | { readonly ask: "tidy" };

const shiftsOf = (units: readonly Unit[], how: Arrangement): Shifts =>
  how.ask === "align" ? align(units, how.way) : how.ask === "distribute" ? distribute(units, how.axis) : tidyUp(units);

/** Whether there is enough to arrange in one band: two to bring in line, three to space evenly. */
export const canArrange = (
  workshop: Workshop,
  board: Board,
  ids: readonly string[],
  ask: Arrangement["ask"],
): boolean => {
  const all = unitsOf(workshop, board, ids);
  const least = ask === "distribute" ? 3 : 2;
  return (["horizon", "table"] as const).some((band) => all.filter((unit) => unit.band === band).length >= least);
};

/** The step that arranges things, each band by itself; null where there are too few, or all lie so already. */
export const arrangeCommand = (
  workshop: Workshop,
  board: Board,
  ids: readonly string[],
  how: Arrangement,
): Command | null => {
  const all = unitsOf(workshop, board, ids);
  const positions: Record<string, Position | null> = {};
  let count = 0;
  for (const band of ["horizon", "table"] as const) {
    const units = all.filter((unit) => unit.band === band);
    const shifts = shiftsOf(units, how);
    for (const unit of units) {
      const shift = shifts.get(unit.id);
      if (!shift) continue;
      count += 1;
      if (shift.dx === 0 && shift.dy === 0) continue;
      const command = placeCommand(board, new Set(unit.members), shift.dx, shift.dy);
      if (command?.do === "place") Object.assign(positions, command.positions);
    }
  }
  if (Object.keys(positions).length === 0) return null;
  const stay = allElseStays(workshop, board, new Set(Object.keys(positions)));
  const key = how.ask === "align" ? "table.alignName" : how.ask === "tidy" ? "table.tidyName" : "table.distributeName";
  return {
    do: "together",
    commands: [{ do: "place", positions: { ...stay, ...positions } }],
    name: { key, values: { count } },
  };
};

/**
 * Lays out again what lies in the way of something else, and keeps what people placed by hand and what lies there;
 * null where everything does.
 */
export const assembleRestCommand = (workshop: Workshop, board: Board): Command | null => {
  const places = workshop.canvas.positions;
  const drawn = new Map(placedThings(board).map(({ id, at }) => [id, at]));
  const seated = new Set(workshop.interests.map((interest) => interest.id));
  const moved = Object.entries(places).filter(([id, place]) => {
    if (seated.has(id)) return false;
    const now = drawn.get(id);
    return now === undefined || Math.abs(now.x - place.x) > 1 || Math.abs(now.y - place.y) > 1;
  });
  if (moved.length === 0) return null;
  const positions = Object.fromEntries(moved.map(([id]) => [id, null]));
  return { do: "together", commands: [{ do: "place", positions }], name: { key: "table.assembleRestName" } };
};

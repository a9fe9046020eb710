import { apply } from "@shared/commands/apply";
import type { Command } from "@shared/commands/command";
import type { Board } from "@shared/picture/board";
import { AIR, spaces } from "@shared/picture/spaces";
import type { Position, Workshop } from "@shared/workshop/workshop";
import { unitsOf } from "./arranging";
import { placeCommand } from "./placing";
import { allElseStays } from "./steady";

/** Adds things in free room near where they would lie, each with what it is joined to: all that is there already stays. */
export const addSteadily = (
  workshop: Workshop,
  boardOf: (workshop: Workshop) => Board,
  command: Command,
  ids: readonly string[],
): Command => {
  const done = apply(workshop, command);
  if (!done.ok) return command;
  const board = boardOf(workshop);
  const after = boardOf(done.value.workshop);
  const positions: Record<string, Position | null> = { ...allElseStays(workshop, board, new Set()) };
  const added = unitsOf(done.value.workshop, after, ids);
  const there = unitsOf(
    workshop,
    board,
    [...board.cards.map((one) => one.card), ...workshop.roles, ...workshop.ownership].map((thing) => thing.id),
  );
  for (const band of ["horizon", "table"] as const) {
    const taken = spaces();
    for (const { box } of there.filter((unit) => unit.band === band))
      taken.take({ ...box, y: box.y - board.shift[band] });
    for (const { box, members } of added.filter((unit) => unit.band === band)) {
      const wish = { ...box, y: box.y - after.shift[band] };
      const free = taken.free(wish, AIR, AIR);
      taken.take(free);
      const place = placeCommand(after, new Set(members), free.x - wish.x, free.y - wish.y);
      if (place?.do === "place") Object.assign(positions, place.positions);
    }
  }
  return { do: "together", commands: [command, { do: "place", positions }] };
};

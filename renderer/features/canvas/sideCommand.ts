import type { Command } from "@shared/commands/command";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";

const sideChange = (workshop: Workshop, id: string, side: string | null): Command | null => {
  const entry = index(workshop).get(id);
  if (entry?.what === "card" && entry.thing.side !== side) return { do: "edit", what: "card", id, changes: { side } };
  if (entry?.what === "role" && entry.thing.side !== side) return { do: "edit", what: "role", id, changes: { side } };
  // What somebody owns or minds is never nobody's.
  if (side === null) return null;
  if (entry?.what === "stake" && entry.thing.owner !== side)
    return { do: "edit", what: "stake", id, changes: { owner: side } };
  if (entry?.what === "interest" && entry.thing.side !== side)
    return { do: "edit", what: "interest", id, changes: { side } };
  return null;
};

/** Gives things to a side (null: nobody's, where that can be); null where nothing of it can be given or all is there already. */
export const sideCommand = (workshop: Workshop, ids: readonly string[], side: string | null): Command | null => {
  const commands = ids.flatMap((id) => sideChange(workshop, id, side) ?? []);
  const [first] = commands;
  if (!first) return null;
  return commands.length === 1 ? first : { do: "together", commands };
};

/** The side a thing or a row is of; null where it is nobody's. */
export const sideOf = (workshop: Workshop, id: string): string | null => {
  const things = index(workshop);
  const entry = things.get(id);
  switch (entry?.what) {
    case "card":
    case "role":
    case "interest":
      return entry.thing.side;
    case "stake":
      return entry.thing.owner;
    case "side":
      return id;
    case "give":
    case "need":
      return entry.parent === undefined ? null : sideOf(workshop, entry.parent);
    default:
      return null;
  }
};

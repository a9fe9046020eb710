import type { Command } from "@shared/commands/command";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";

/** The statement has no id of its own in the file. */
export const STATEMENT = "statement";

export interface Editable {
  readonly what: "card" | "role" | "stake" | "interest" | "give" | "need" | "side" | "statement";
  readonly text: string;
  change(text: string): Command;
}

/** The text of a thing that is written on the canvas itself, and the command that changes it. */
export const editable = (workshop: Workshop, id: string): Editable | null => {
  if (id === STATEMENT)
    return {
      what: "statement",
      text: workshop.vision.statement,
      change: (statement) => ({ do: "set", changes: { vision: { statement } } }),
    };
  const entry = index(workshop).get(id);
  switch (entry?.what) {
    case "card":
      return {
        what: "card",
        text: entry.thing.text,
        change: (text) => ({ do: "edit", what: "card", id, changes: { text } }),
      };
    case "interest":
      return {
        what: "interest",
        text: entry.thing.text,
        change: (text) => ({ do: "edit", what: "interest", id, changes: { text } }),
      };
    case "give":
      return {
        what: "give",
        text: entry.thing.text,
        change: (text) => ({ do: "edit", what: "give", id, changes: { text } }),
      };
    case "need":
      return {
        what: "need",
        text: entry.thing.text,
        change: (text) => ({ do: "edit", what: "need", id, changes: { text } }),
      };
    case "role":
      return {
        what: "role",
        text: entry.thing.title,
        change: (title) => ({ do: "edit", what: "role", id, changes: { title } }),
      };
    case "stake":
      return {
        what: "stake",
        text: entry.thing.title,
        change: (title) => ({ do: "edit", what: "stake", id, changes: { title } }),
      };
    case "side":
      return {
        what: "side",
        text: entry.thing.name,
        change: (name) => ({ do: "edit", what: "side", id, changes: { name } }),
      };
    default:
      return null;
  }
};

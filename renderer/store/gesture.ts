import type { Applied } from "@shared/commands/apply";
import type { Command } from "@shared/commands/command";
import type { Step } from "@shared/workshop/setting";

/** One step of undo: what a person did in one go. */
export interface Gesture {
  readonly name: Applied["name"];
  /** What was asked for; undo and redo are gestures of the journal too. */
  readonly command: Command | { readonly do: "undo" | "redo" };
  readonly patches: Applied["patches"];
  readonly inverse: Applied["inverse"];
  readonly at: string;
  readonly step: Step | null;
  /** It goes on with the typing of the gesture before it and is undone with it. */
  readonly goesOn: boolean;
}

/** Where a command types; two commands with the same place, close in time, are one gesture. */
export const typingPlace = (command: Gesture["command"]): string | null => {
  if (command.do === "edit") {
    const fields = Object.entries(command.changes);
    const [field] = fields;
    return fields.length === 1 && field && typeof field[1] === "string" ? `${command.id}.${field[0]}` : null;
  }
  if (command.do === "set") {
    const fields = Object.entries(command.changes);
    const [field] = fields;
    return fields.length === 1 && field && typeof field[1] === "string" ? `set.${field[0]}` : null;
  }
  if (command.do === "enter") return typeof command.value === "string" ? `enter.${command.map}.${command.key}` : null;
  return null;
};

/** Longest pause within one burst of typing, in milliseconds. */
export const longestPause = 1500;

/** Whether `next` goes on with the typing of `before`. */
export const goesOn = (before: Gesture | undefined, next: Pick<Gesture, "command" | "at">): boolean => {
  if (!before) return false;
  const place = typingPlace(next.command);
  const pause = Math.abs(Date.parse(next.at) - Date.parse(before.at));
  return place !== null && place === typingPlace(before.command) && pause <= longestPause;
};

/** Two gestures as one: typed over, the first text and the last are what counts. */
export const asOne = (before: Gesture, next: Gesture): Gesture => {
  const sameSpots =
    before.patches.length === next.patches.length &&
    next.patches.every((patch, index) => {
      const other = before.patches[index];
      return patch.op === "replace" && other?.op === "replace" && other.path.join("/") === patch.path.join("/");
    });
  return {
    ...next,
    name: before.name,
    goesOn: before.goesOn,
    patches: sameSpots ? next.patches : [...before.patches, ...next.patches],
    inverse: sameSpots ? before.inverse : [...next.inverse, ...before.inverse],
  };
};

import type { Applied } from "@shared/commands/apply";
import { asOneChange } from "@shared/commands/asOneChange";
import type { Command } from "@shared/commands/command";

/**
 * One step of undo: what a person did in one go. Undo and redo are gestures of the journal too, and so is what the clock
 * writes down of itself, which is no step of undo: nobody who takes back a text means the minutes that have run.
 */
export interface Gesture {
  readonly kind: "do" | "undo" | "redo" | "clock";
  readonly name: Applied["name"];
  /** Where it types, or what it moves by keys; two of the same place, close in time, are undone as one. */
  readonly place: string | null;
  readonly patches: Applied["patches"];
  readonly inverse: Applied["inverse"];
  readonly at: string;
  /** It goes on with the keys of the gesture before it and is undone with it. */
  readonly goesOn: boolean;
}

const isPart = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Which kind of gesture does this command, as it is run or as the journal tells of it. */
export const kindOf = ({ do: verb, what, changes }: Readonly<Record<string, unknown>>): Gesture["kind"] => {
  if (verb === "undo" || verb === "redo") return verb;
  const ofClock = verb === "edit" && what === "block" && isPart(changes) && Object.keys(changes).join() === "spent";
  return ofClock ? "clock" : "do";
};

/** The one field a command types into; null where it does something else. */
export const typingPlace = (command: Command): string | null => {
  if (command.do === "enter") return typeof command.value === "string" ? `enter.${command.map}.${command.key}` : null;
  if (command.do !== "edit" && command.do !== "set") return null;
  const where = command.do === "edit" ? command.id : "";
  // A text inside a part of a thing (a goal's measure) is typed like any other.
  const path: string[] = [];
  let value: unknown = command.changes;
  while (value !== null && typeof value === "object" && !Array.isArray(value)) {
    const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
    const [only] = entries;
    if (!only || entries.length > 1) return null;
    path.push(only[0]);
    value = only[1];
  }
  return typeof value === "string" ? `${command.do}.${where}.${path.join(".")}` : null;
};

/** Longest pause within one burst of keys, in milliseconds. */
const longestPause = 1500;

/** Whether what keys do at `place` goes on with what they did `before`. */
export const goesOn = (before: Gesture | undefined, place: string | null, at: string): boolean =>
  before !== undefined &&
  place !== null &&
  place === before.place &&
  Math.abs(Date.parse(at) - Date.parse(before.at)) <= longestPause;

/** Two gestures as one. */
export const asOne = (before: Gesture, next: Gesture): Gesture => ({
  ...next,
  name: before.name,
  goesOn: before.goesOn,
  ...asOneChange(before, next),
});

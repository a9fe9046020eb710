import type { JournalLine } from "@shared/bridge/bridge";
import type { Command } from "@shared/commands/command";
import type { Workshop } from "@shared/workshop/workshop";
import { patchesOf } from "../storage/patchesOf";
import type { Unkept } from "../storage/unkept";
import { type Gesture, kindOf } from "./gesture";

/** What the journal says was asked for: a whole document taken over stands in the patches already. */
const told = (command: Command | { readonly do: "undo" | "redo" }): object =>
  command.do === "replace" ? { do: "replace", workshop: command.workshop.id } : command;

/** A gesture as the keeper takes it. */
export const lineOf = (
  gesture: Gesture,
  command: Command | { readonly do: "undo" | "redo" },
  step: string | null,
  workshop: Workshop,
): Unkept => {
  const { at, name, patches, inverse, goesOn } = gesture;
  return { line: { at, step, name, command: told(command), patches, inverse }, goesOn, workshop };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** A line of the journal as a gesture again; null where it can't be read, then undo reaches back only to the next. */
export const gestureOf = (line: JournalLine): Gesture | null => {
  const patches = patchesOf(line.patches);
  const inverse = patchesOf(line.inverse);
  if (!patches || !inverse) return null;
  const command = isObject(line.command) ? line.command : {};
  const goesOn = command["goesOn"] === true;
  return { kind: kindOf(command), name: line.name, place: null, patches, inverse, at: line.at, goesOn };
};

import { type Result, success } from "../lib/result";
import type { Phrase } from "../words/words";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import { type Add, addThings } from "./addThings";
import { both, type Change, nothing } from "./change";
import type { Command } from "./command";
import type { Outcome } from "./done";
import { editThing } from "./editThing";
import { enterInMap } from "./enterInMap";
import { joinRows, partRows } from "./joinRows";
import { moveThing } from "./moveThing";
import { nameOf } from "./nameOf";
import { applyPatches, type Patch } from "./patches";
import { placeThings } from "./placeThings";
import { type Refusal, refuse } from "./refusal";
import { removeThings } from "./removeThings";
import { replaceWorkshop } from "./replaceWorkshop";
import { setSettings } from "./setSettings";
import { mostBytes, mostEntries, weightOf } from "./weight";

export type { Refusal } from "./refusal";

/** A command that was done. */
export interface Applied {
  readonly workshop: Workshop;
  readonly patches: readonly Patch[];
  /** Played on the next document, gives the one before again. */
  readonly inverse: readonly Patch[];
  /** What people call the step: "move piece Local sales". */
  readonly name: Phrase;
  /** What went along with what was removed; null where nothing did. */
  readonly removed: Phrase | null;
  readonly touched: readonly string[];
}

interface Progress {
  readonly workshop: Workshop;
  readonly change: Change;
  readonly touched: readonly string[];
  readonly removed: Phrase | null;
}

const deepestGesture = 8;

const outcomeOf = (workshop: Workshop, command: Exclude<Command, { readonly do: "together" }>): Outcome => {
  switch (command.do) {
    case "add":
      return addThings(workshop, [command]);
    case "edit":
      return editThing(workshop, command);
    case "remove":
      return removeThings(workshop, command.ids);
    case "move":
      return moveThing(workshop, command);
    case "set":
      return setSettings(workshop, command.changes);
    case "enter":
      return enterInMap(workshop, command);
    case "join":
      return joinRows(workshop, command);
    case "part":
      return partRows(workshop, command);
    case "place":
      return placeThings(workshop, command.positions);
    case "replace":
      return replaceWorkshop(workshop, command.workshop);
    default:
      return refuse("not-data");
  }
};

const advanced = (before: Progress, outcome: Outcome): Result<Progress, Refusal> => {
  if (!outcome.ok) return outcome;
  const { change, touched, removed } = outcome.value;
  return success({
    workshop: applyPatches(before.workshop, change.patches),
    change: both(before.change, change),
    touched: [...before.touched, ...touched],
    removed: before.removed ?? removed,
  });
};

const appends = (workshop: Workshop, command: Command | undefined): command is Add =>
  command?.do === "add" &&
  command.at === undefined &&
  (command.into === undefined || index(workshop).has(command.into));

const ran = (start: Progress, commands: readonly Command[], depth: number): Result<Progress, Refusal> => {
  let progress = start;
  for (let at = 0; at < commands.length; ) {
    const command = commands[at];
    if (!command) break;
    // A pasted list is one look at the document, not one for each line.
    const batch: Add[] = [];
    for (let next = commands[at]; appends(progress.workshop, next); next = commands[at + batch.length])
      batch.push(next);
    at += Math.max(1, batch.length);
    const result =
      batch.length > 0
        ? advanced(progress, addThings(progress.workshop, batch))
        : command.do !== "together"
          ? advanced(progress, outcomeOf(progress.workshop, command))
          : depth > deepestGesture
            ? refuse("not-data")
            : ran(progress, command.commands, depth + 1);
    if (!result.ok) return result;
    progress = result.value;
  }
  return success(progress);
};

const grewTooMuch = (before: Workshop, after: Workshop): boolean => {
  const [was, is] = [weightOf(before), weightOf(after)];
  return (is.entries > mostEntries && is.entries > was.entries) || (is.bytes > mostBytes && is.bytes > was.bytes);
};

/** Does one thing to a workshop, or says why not; the workshop handed in is never changed. */
export const apply = (workshop: Workshop, command: Command): Result<Applied, Refusal> => {
  const start: Progress = { workshop, change: nothing, touched: [], removed: null };
  const result = ran(start, [command], 0);
  if (!result.ok) return result;
  const { workshop: next, change, touched, removed } = result.value;
  if (grewTooMuch(workshop, next)) return refuse("too-much");
  const { patches, inverse } = change;
  return success({
    workshop: patches.length === 0 ? workshop : next,
    patches,
    inverse,
    name: nameOf(workshop, next, command),
    removed,
    touched: [...new Set(touched)],
  });
};

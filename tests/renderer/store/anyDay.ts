import type { Command } from "@shared/commands/command";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import type { LibraryDatabase } from "../../../renderer/storage/database";
import { createKeeper, type Keeper } from "../../../renderer/storage/keeper";
import { lineOf } from "../../../renderer/store/lineOf";
import { trailOf } from "../../../renderer/store/trailOf";
import { open, redo, run, undo, useWorkshop } from "../../../renderer/store/workshopStore";
import type { MemoryBridge } from "../../helpers/memoryBridge";
import { aCommand } from "../../shared/commands/aCommand";
import { type Dice, dice } from "../../shared/commands/dice";
import { loaded } from "../storage/aStore";

/** What a person does next: something, something else, a word key by key, back, forth, the next step, a breath. */
export type Doing =
  | { readonly does: "anything"; readonly thrown: Dice }
  | { readonly does: "just this"; readonly command: Command }
  | { readonly does: "types"; readonly text: string; readonly place: "note" | "title" }
  | { readonly does: "undoes" | "redoes" | "goes on to the next step" | "waits" };

const plainly = (does: "undoes" | "redoes" | "goes on to the next step" | "waits") => fc.constant<Doing>({ does });
const typing = fc.record({
  does: fc.constant("types" as const),
  text: fc.string({ minLength: 1, maxLength: 5, unit: "grapheme" }),
  place: fc.constantFrom("note" as const, "title" as const),
});

/** A day's work, in any order. */
export const doings: fc.Arbitrary<readonly Doing[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ does: fc.constant("anything" as const), thrown: dice }) },
    { weight: 3, arbitrary: typing },
    { weight: 4, arbitrary: plainly("undoes") },
    { weight: 2, arbitrary: plainly("redoes") },
    { weight: 1, arbitrary: plainly("goes on to the next step") },
    { weight: 4, arbitrary: plainly("waits") },
  ),
  { minLength: 1, maxLength: 25 },
);

/** The document after a gesture, those that undo leads back to, the last of them last, and those that redo leads to. */
export interface Moment {
  readonly now: Workshop;
  readonly undo: readonly Workshop[];
  readonly redo: readonly Workshop[];
}

export interface Day {
  readonly keeper: Keeper;
  readonly moments: readonly Moment[];
  /** From which moment on everything was said to be saved. */
  saved(): number;
  does(doing: Doing, number: number): void;
}

const here = (): Workshop => {
  const { workshop } = useWorkshop.getState();
  if (!workshop) throw new Error("No workshop is open.");
  return workshop;
};

/** Opens a workshop as the window does, and remembers each moment of what is done to it. */
export const beginDay = async (database: LibraryDatabase, bridge: MemoryBridge): Promise<Day> => {
  const start = await loaded(database, bridge);
  const moments: Moment[] = [{ now: start.workshop, undo: [], redo: [] }];
  let saved = 0;
  const keeper = createKeeper({
    ...start,
    database,
    bridge,
    status: () => "draft",
    said: (saving) => {
      if (saving.state === "saved") saved = moments.length - 1;
    },
    clock: () => Date.now(),
  });
  // The gesture is on its way before the screen has been told of it.
  const remember = (moment: Moment): void => {
    if (moment.now !== moments.at(-1)?.now) moments.push(moment);
  };
  const doing = (work: () => void, after: (last: Moment, steps: number) => Moment): void => {
    const last = moments.at(-1);
    const before = useWorkshop.getState().history.undo.length;
    if (!last) return;
    work();
    remember(after(last, useWorkshop.getState().history.undo.length - before));
  };
  const does = (command: Command): void =>
    doing(
      () => run(command),
      (last, steps) => ({ now: here(), undo: steps > 0 ? [...last.undo, last.now] : last.undo, redo: [] }),
    );
  open({
    workshop: start.workshop,
    trail: trailOf(start.history),
    saved: { state: "saved", at: "" },
    restored: null,
    keeping: { take: (gesture, command, after) => keeper.take(lineOf(gesture, command, "jigsaw", after)) },
  });
  return {
    keeper,
    moments,
    saved: () => saved,
    does(one, number) {
      if (one.does === "just this") does(one.command);
      else if (one.does === "anything") does(aCommand(here(), one.thrown, `new${number}`));
      else if (one.does === "types")
        for (let length = 1; length <= one.text.length; length += 1) {
          const text = one.text.slice(0, length);
          const [side] = here().sides;
          if (one.place === "title") does({ do: "set", changes: { title: text } });
          else if (side) does({ do: "enter", map: "doubts", key: side.id, value: text });
        }
      else if (one.does === "undoes")
        doing(undo, (last) => ({ now: here(), undo: last.undo.slice(0, -1), redo: [...last.redo, last.now] }));
      else if (one.does === "redoes")
        doing(redo, (last) => ({ now: here(), undo: [...last.undo, last.now], redo: last.redo.slice(0, -1) }));
      else if (one.does === "goes on to the next step") keeper.checkpoint();
    },
  };
};

/** All that undo and redo lead to from a workshop as it was left, each the nearest first. */
export const waysFrom = (
  start: Pick<Awaited<ReturnType<typeof loaded>>, "workshop" | "history">,
): { readonly undo: readonly string[]; readonly redo: readonly string[] } => {
  const opened = {
    workshop: start.workshop,
    saved: { state: "saved", at: "" },
    restored: null,
    keeping: null,
  } as const;
  const all = (way: () => boolean): readonly string[] => {
    open({ ...opened, trail: trailOf(start.history) });
    const led: string[] = [];
    while (way()) led.push(writeWorkshop(here()));
    return led;
  };
  return { undo: all(undo), redo: all(redo) };
};

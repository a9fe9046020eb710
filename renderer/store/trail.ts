import type { Phrase } from "@shared/words/words";
import { asOne, type Gesture, goesOn } from "./gesture";

/** How many gestures can be taken back. */
const longest = 500;

/** Undo and redo of one workshop, read again from the journal after a restart by adding its lines in order. */
export interface Trail {
  add(gesture: Gesture): void;
  /** Whether what is typed now goes on with the last gesture. */
  continues(place: string | null, at: string): boolean;
  next(way: "undo" | "redo"): Gesture | undefined;
  names(): { readonly undo: readonly Phrase[]; readonly redo: readonly Phrase[] };
}

/**
 * What was taken back, as its undo tells it: the line in which it was done may lie before all that are left, or only
 * a part of it may be left.
 */
const turned = ({ patches, inverse, ...undone }: Gesture): Gesture => ({
  ...undone,
  kind: "do",
  patches: inverse,
  inverse: patches,
});

export const createTrail = (gestures: readonly Gesture[]): Trail => {
  let undo: readonly Gesture[] = [];
  let redo: readonly Gesture[] = [];
  // The names keep their identity while nothing of theirs changes: menus read them on every key.
  let names: ReturnType<Trail["names"]> | null = null;
  // After an undo, or what the clock wrote down in between, the next typing is a gesture of its own.
  let broken = true;

  const add = (gesture: Gesture): void => {
    const last = undo.at(-1);
    if (gesture.kind === "clock") {
      broken = true;
      return;
    }
    if (gesture.kind === "undo") {
      redo = [...redo, turned(gesture)];
      undo = undo.slice(0, -1);
      broken = true;
    } else if (gesture.kind === "redo") {
      undo = [...undo, { ...gesture, kind: "do" }];
      redo = redo.slice(0, -1);
      broken = true;
    } else {
      if (gesture.goesOn && last) {
        undo = [...undo.slice(0, -1), asOne(last, gesture)];
        return;
      }
      undo = [...undo.slice(-(longest - 1)), gesture];
      redo = [];
      broken = false;
    }
    names = null;
  };
  for (const gesture of gestures) add(gesture);

  return {
    add,
    continues: (place, at) => !broken && goesOn(undo.at(-1), place, at),
    next: (way) => (way === "undo" ? undo : redo).at(-1),
    names: () => {
      names ??= { undo: undo.map((one) => one.name), redo: redo.map((one) => one.name) };
      return names;
    },
  };
};

import type { Analysis } from "@shared/analysis/finding";
import { type Applied, apply, type Refusal } from "@shared/commands/apply";
import type { Command } from "@shared/commands/command";
import { minuted } from "@shared/commands/minuted";
import { applyPatches } from "@shared/commands/patches";
import { refuse } from "@shared/commands/refusal";
import type { Result } from "@shared/lib/result";
import type { Phrase, Words } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import { create } from "zustand";
import { type Change, createAnalysing } from "./analysing";
import { nothingFound } from "./analystTalk";
import { cameBack } from "./cameBack";
import { newId, now } from "./clock";
import { type Gesture, kindOf, typingPlace } from "./gesture";
import { isLockedAgainst, takeUpLock } from "./lock";
import type { Restored, Saved } from "./saved";
import { createTrail, type Trail } from "./trail";
import { wordsOf } from "./useWords";
import { useView } from "./viewStore";

export { newId, now, today } from "./clock";

export interface WorkshopState {
  readonly workshop: Workshop | null;
  /** Of the screen. */
  readonly words: Words;
  /** Of the agreement: in the workshop's own language. */
  readonly agreementWords: Words;
  readonly analysis: Analysis;
  /** Names of the steps, the next one last. */
  readonly history: { readonly undo: readonly Phrase[]; readonly redo: readonly Phrase[] };
  readonly saved: Saved;
  readonly restored: Restored | null;
}

/** Where gestures go to be kept; set by the one who opened the workshop. */
export interface Keeping {
  take(gesture: Gesture, command: Command | { readonly do: "undo" | "redo" }, workshop: Workshop): void;
}

/** What a workshop is opened with. */
export interface Opened {
  readonly workshop: Workshop;
  readonly trail: Trail;
  readonly saved: Saved;
  readonly restored: Restored | null;
  readonly keeping: Keeping | null;
}

/** The workshop of this window. Read it with a narrow selector; write it with `run`. */
export const useWorkshop = create<WorkshopState>()(() => ({
  workshop: null,
  words: wordsOf(useView.getState().language),
  agreementWords: wordsOf("en"),
  analysis: nothingFound,
  history: { undo: [], redo: [] },
  saved: { state: "saved", at: "" },
  restored: null,
}));

let trail = createTrail([]);
let keeping: Keeping | null = null;

const analysing = createAnalysing((workshop, analysis) => {
  if (useWorkshop.getState().workshop === workshop) useWorkshop.setState({ analysis });
});

const show = (workshop: Workshop, rest: Partial<WorkshopState> = {}, change?: Change): void => {
  const before = useWorkshop.getState();
  const agreementWords = wordsOf(workshop.language === "" ? "en" : workshop.language);
  // Findings are sentences of the screen: the room reads them, whatever language the agreement is in.
  const analysis = analysing.read(workshop, before.words, change) ?? before.analysis;
  useWorkshop.setState({ ...rest, workshop, agreementWords, analysis, history: trail.names() });
  if (before.workshop?.agenda !== workshop.agenda) useView.getState().followAgenda(workshop);
  const things = index(workshop);
  const sideOrTopic = new Set(workshop.sides.map((side) => side.id));
  useView.getState().prune((id) => things.has(id) || sideOrTopic.has(id));
};

useView.subscribe((view, before) => {
  if (view.language === before.language) return;
  useWorkshop.setState({ words: wordsOf(view.language) });
  const { workshop } = useWorkshop.getState();
  if (workshop) show(workshop);
});

/** Puts a workshop before the people; null closes it. */
export const open = (opened: Opened | null): void => {
  analysing.stop();
  keeping = opened?.keeping ?? null;
  trail = opened?.trail ?? createTrail([]);
  takeUpLock(opened?.workshop.id ?? null);
  if (opened) show(opened.workshop, { saved: opened.saved, restored: opened.restored, analysis: nothingFound });
  else {
    useWorkshop.setState({
      workshop: null,
      analysis: nothingFound,
      history: trail.names(),
      saved: { state: "saved", at: "" },
      restored: null,
    });
  }
};

interface Done {
  readonly gesture: Gesture;
  readonly command: Parameters<Keeping["take"]>[1];
  readonly before: Workshop;
  readonly after: Workshop;
}

let owed: readonly Done[] = [];

/**
 * Shows what was done, then gives it to be kept. Who hears of it may do something at once (a clock that is stopped is
 * written down): that was done later, and is kept later, or its line would lead nowhere from where the file stands.
 */
const showAndKeep = (done: Done): void => {
  owed = [...owed, done];
  try {
    show(done.after, {}, { before: done.before, patches: done.gesture.patches });
  } finally {
    const all = owed;
    owed = [];
    for (const { gesture, command, after } of all) keeping?.take(gesture, command, after);
  }
};

/**
 * Does one thing to the workshop: shown at once, then kept. What can't be done is said, and nothing changes. Keys that move
 * things name them as their `place`: commands that follow close on each other there are one step of undo, as typing is.
 */
export const run = (command: Command, place: string | null = null): Result<Applied, Refusal> => {
  const { workshop } = useWorkshop.getState();
  if (!workshop) throw new Error("A command was run while no workshop was open.");
  const { step } = useView.getState();
  const withMinutes = minuted(workshop, command, {
    at: now(),
    step,
    newId,
    words: useWorkshop.getState().agreementWords,
  });
  const done = apply(workshop, withMinutes);
  const result = done.ok && isLockedAgainst(done.value.patches) ? refuse("locked") : done;
  if (!result.ok) {
    useView.getState().toast(result.error.sentence, { tone: "caution" });
    return result;
  }
  const applied = result.value;
  if (applied.patches.length === 0) return result;
  const { name, patches, inverse } = applied;
  const at = now();
  const here = typingPlace(command) ?? place;
  const kind = kindOf(withMinutes);
  const gesture: Gesture = { kind, name, place: here, patches, inverse, at, goesOn: trail.continues(here, at) };
  trail.add(gesture);
  showAndKeep({ gesture, command: withMinutes, before: workshop, after: applied.workshop });
  return result;
};

const retrace = (way: "undo" | "redo"): boolean => {
  const { workshop } = useWorkshop.getState();
  const gesture = workshop ? trail.next(way) : undefined;
  if (!workshop || !gesture) return false;
  const [patches, inverse] = way === "undo" ? [gesture.inverse, gesture.patches] : [gesture.patches, gesture.inverse];
  if (isLockedAgainst(patches)) {
    useView.getState().toast({ key: "commands.refused.locked" }, { tone: "caution" });
    return false;
  }
  const next = applyPatches(workshop, patches);
  const back: Gesture = { kind: way, name: gesture.name, place: null, patches, inverse, at: now(), goesOn: false };
  trail.add(back);
  showAndKeep({ gesture: back, command: { do: way }, before: workshop, after: next });
  // What is there again is what the keys are for.
  const again = cameBack(workshop, next);
  if (again.length > 0) {
    useView.getState().select(again);
    useView.getState().reveal(again, "follow");
  }
  return true;
};

/** Takes the last gesture back; false where there is none. */
export const undo = (): boolean => retrace("undo");

/** Does again what was taken back last; false where there is none. */
export const redo = (): boolean => retrace("redo");

/** How the saving goes; said by the keeper alone. */
export const saySaved = (saved: Saved): void => useWorkshop.setState({ saved });

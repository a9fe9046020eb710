import { leastMinutes } from "@shared/commands/leastMinutes";
import type { Workshop } from "@shared/workshop/workshop";
import { create } from "zustand";
import { remembered } from "../../store/remembered";
import { useView } from "../../store/viewStore";
import { run, useWorkshop } from "../../store/workshopStore";
import { createBeat, longestGap } from "./evenClock";

interface Timer {
  /** The block at hand: one step may stand in the agenda twice. */
  readonly block: string | null;
  /** When the clock was started, in milliseconds; null while it stands. */
  readonly since: number | null;
  /** Seconds spent in the block before that. */
  readonly before: number;
}

/** The room's clock. It runs in the window and is written down when it stops: a journal line each second helps nobody. */
export const useTimer = create<Timer>()(() => ({ block: null, since: null, before: 0 }));

/** Seconds spent in the block at hand, at an instant. */
export const secondsOf = (timer: Timer, instant: number): number =>
  timer.before + (timer.since === null ? 0 : Math.max(0, (instant - timer.since) / 1000));

const blockOf = (workshop: Workshop | null, id: string | null) => workshop?.agenda.find((block) => block.id === id);

const beat = createBeat();

/** Where the machine's clock was set, the start of the running one moves along: all that show it count on from there. */
const stayEven = (): void => {
  const { since } = useTimer.getState();
  const drift = beat.drift();
  if (since !== null && drift !== 0) useTimer.setState({ since: since + drift });
};

/** Beats each second while the clock runs. Returns the way to stop. */
const beatWhileRunning = (): (() => void) => {
  let ticking: ReturnType<typeof setInterval> | undefined;
  const follow = (runs: boolean): void => {
    clearInterval(ticking);
    if (!runs) return;
    beat.begin();
    ticking = setInterval(stayEven, 1000);
  };
  follow(useTimer.getState().since !== null);
  const stop = useTimer.subscribe(({ since }, before) => {
    if ((since === null) !== (before.since === null)) follow(since !== null);
  });
  return () => {
    clearInterval(ticking);
    stop();
  };
};

/** Writes down what the clock says. */
const keep = (): void => {
  stayEven();
  const timer = useTimer.getState();
  if (timer.since === null || timer.block === null) return;
  const seconds = Math.round(secondsOf(timer, Date.now()));
  const block = blockOf(useWorkshop.getState().workshop, timer.block);
  useTimer.setState({ since: null, before: seconds });
  if (block && (block.spent ?? 0) !== seconds)
    run({ do: "edit", what: "block", id: block.id, changes: { spent: seconds } });
};

/** Goes to a block of the agenda and to its step. What ran so far is written down; the clock waits to be started. */
export const goToBlock = (id: string): void => {
  const running = useTimer.getState().since !== null;
  keep();
  const block = blockOf(useWorkshop.getState().workshop, id);
  if (!block) return;
  useTimer.setState({ block: id, since: running ? Date.now() : null, before: block.spent ?? 0 });
  if (useView.getState().step !== block.step) useView.getState().goTo(block.step);
};

/** Starts the clock of the block at hand, or stops it. */
export const toggleTimer = (): void => {
  const timer = useTimer.getState();
  if (timer.since !== null) keep();
  else if (timer.block !== null) useTimer.setState({ since: Date.now() });
};

/** Gives the block at hand a minute more or less, or five; what must stay whole is not cut below half. */
export const addMinute = (minutes: 1 | -1 | 5 | -5): void => {
  const { workshop } = useWorkshop.getState();
  const block = blockOf(workshop, useTimer.getState().block);
  if (!workshop || !block) return;
  const next = Math.max(leastMinutes(workshop.agenda, block.id), (block.minutes ?? 0) + minutes);
  run({ do: "edit", what: "block", id: block.id, changes: { minutes: next } });
};

/** A clock that was running when the window broke off goes on. */
const takeUp = (workshop: Workshop): void => {
  const value = remembered.read(`timer.${workshop.id}`);
  if (!Array.isArray(value) || value.length !== 3) return;
  const [block, since, before] = [String(value[0]), Number(value[1]), Number(value[2])];
  const there = blockOf(workshop, block);
  if (!there || there.step !== useView.getState().step) return;
  if (!(Date.now() - since < longestGap) || !Number.isFinite(before)) return;
  // The machine's clock may have been set back meanwhile: a start that is yet to come would hold the clock until then.
  useTimer.setState({ block, since: Math.min(since, Date.now()), before });
};

const rememberRunning = (workshop: string): (() => void) =>
  useTimer.subscribe(({ block, since, before }) => {
    if (block !== null && since !== null) remembered.write(`timer.${workshop}`, [block, String(since), String(before)]);
    else remembered.forget(`timer.${workshop}`);
  });

/** Keeps the block at hand in line with the step, however that was changed, and with an undone agenda. Returns the way to stop. */
export const followStep = (): (() => void) => {
  /** The clock whose block was removed under it, and as it went on from there by itself. */
  let torn: { readonly was: Timer; readonly went: Timer } | null = null;
  const follow = (): void => {
    const { workshop } = useWorkshop.getState();
    const { step } = useView.getState();
    if (torn && blockOf(workshop, torn.was.block)?.step === step) {
      const { was, went } = torn;
      torn = null;
      // Back with undo: what ran meanwhile ran in it, unless a person has led the clock since.
      if (useTimer.getState() === went) useTimer.setState(was);
    }
    const timer = useTimer.getState();
    const here = blockOf(workshop, timer.block);
    if (here && here.step === step) {
      if (timer.since === null && timer.before !== (here.spent ?? 0)) useTimer.setState({ before: here.spent ?? 0 });
      return;
    }
    const isTorn = timer.since !== null && workshop !== null && here === undefined;
    const next = workshop?.agenda.find((block) => block.step === step) ?? null;
    if (next) goToBlock(next.id);
    // The view tells of each step of a zoom: a clock that stands still must not draw the rail again each time.
    else if (timer.block !== null) {
      keep();
      useTimer.setState({ block: null, since: null, before: 0 });
    }
    if (isTorn) torn = { was: timer, went: useTimer.getState() };
  };
  const { workshop: opened } = useWorkshop.getState();
  if (opened) takeUp(opened);
  follow();
  const stops = [
    ...(opened ? [rememberRunning(opened.id)] : []),
    beatWhileRunning(),
    useView.subscribe(follow),
    useWorkshop.subscribe(follow),
  ];
  return () => {
    keep();
    for (const stop of stops) stop();
    useTimer.setState({ block: null, since: null, before: 0 });
  };
};

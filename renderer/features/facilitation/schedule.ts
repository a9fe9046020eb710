import type { AgendaBlock, Step } from "@shared/workshop/setting";

export interface Slot {
  readonly block: AgendaBlock;
  /** Minutes since midnight at which it starts, or null where the day has no start. */
  readonly at: number | null;
  readonly state: "done" | "now" | "later";
}

export interface Schedule {
  readonly slots: readonly Slot[];
  /** Minutes since midnight, as it goes now. */
  readonly end: number | null;
  /** Minutes over what was planned so far; below 0 is ahead. */
  readonly behind: number;
}

const minutesOf = (clock: string): number | null => {
  const match = /^(\d{2}):(\d{2})$/.exec(clock);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
};

/**
 * The day as it goes: what was held took what it took, the block at hand takes at least what it was given. Where none is
 * at hand, because the room is in a step outside the agenda, what was opened before it stays held.
 */
export const schedule = (
  agenda: readonly AgendaBlock[],
  startsAt: string,
  current: string | null,
  secondsNow: number,
  opened: readonly Step[] = [],
): Schedule => {
  const start = minutesOf(startsAt);
  const here = agenda.findIndex((block) => block.id === current);
  let passed = 0;
  let behind = 0;
  const slots = agenda.map((block, place): Slot => {
    const planned = block.minutes ?? 0;
    const spent = (place === here ? secondsNow : (block.spent ?? 0)) / 60;
    const held = place < here || (here < 0 && (spent > 0 || opened.includes(block.step)));
    const state = place === here ? "now" : held ? "done" : "later";
    const at = start === null ? null : start + passed;
    // A block passed over without the clock counts as held in its time.
    const took = spent > 0 ? spent : planned;
    if (state === "done") behind += took - planned;
    if (state === "now") behind += Math.max(0, spent - planned);
    passed += state === "done" ? took : state === "now" ? Math.max(planned, spent) : planned;
    return { block, at, state };
  });
  return { slots, end: start === null ? null : start + passed, behind: Math.round(behind) };
};

/** "09:05" of minutes since midnight. */
export const clockTime = (minutes: number): string => {
  const whole = Math.round(minutes) % 1440;
  return `${String(Math.floor(whole / 60)).padStart(2, "0")}:${String(whole % 60).padStart(2, "0")}`;
};

/** "13:42", or "1:05:00" from an hour on. */
export const stopwatch = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, "0");
  return hours > 0 ? `${String(hours)}:${String(minutes).padStart(2, "0")}:${rest}` : `${String(minutes)}:${rest}`;
};

export interface Cut {
  readonly block: AgendaBlock;
  readonly minutes: number;
}

/** Given first: the second jigsaw block is the radar, then the ledger and the plan. Gates and the read-back stay whole. */
const gives = ["jigsaw", "ownership", "plan", "support-challenge", "break"] as const;

/** What to shorten when the day runs late, in this order, until the time is made good; nothing gives more than its half. */
export const proposedCuts = (day: Schedule): readonly Cut[] => {
  if (day.behind < 3) return [];
  const later = day.slots.filter((slot) => slot.state === "later").map((slot) => slot.block);
  const cuts: Cut[] = [];
  let missing = day.behind;
  for (const step of gives) {
    const block = later.filter((one) => one.step === step && (one.minutes ?? 0) >= 10).at(-1);
    if (!block || missing <= 0) continue;
    const minutes = Math.min(missing, Math.floor((block.minutes ?? 0) / 2));
    cuts.push({ block, minutes });
    missing -= minutes;
  }
  return cuts;
};

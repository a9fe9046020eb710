// @vitest-environment happy-dom
import { applyPatches } from "@shared/commands/patches";
import { steps } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  addMinute,
  followStep,
  goToBlock,
  toggleTimer,
  useTimer,
} from "../../../renderer/features/facilitation/timerStore";
import type { Gesture } from "../../../renderer/store/gesture";
import { createTrail } from "../../../renderer/store/trail";
import { useView } from "../../../renderer/store/viewStore";
import { open, redo, run, undo, useWorkshop } from "../../../renderer/store/workshopStore";
import { aWorkshop } from "../../helpers/aWorkshop";
import { pick } from "../../shared/commands/dice";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-10-14T09:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const agenda = [
  { id: "open", step: "welcome" as const, minutes: 10 },
  { id: "vision", step: "vision" as const, minutes: 40 },
  { id: "gate", step: "vision" as const, minutes: 5 },
  { id: "jigsaw", step: "jigsaw" as const, minutes: 45 },
];

const here = (): Workshop => {
  const { workshop } = useWorkshop.getState();
  if (!workshop) throw new Error("No workshop is open.");
  return workshop;
};

/** Opens the workshop and remembers what was given to be kept, in the order in which it was given. */
const opened = (workshop: Workshop) => {
  const kept: { readonly gesture: Gesture; readonly after: Workshop }[] = [];
  const take = (gesture: Gesture, _command: unknown, after: Workshop): void => void kept.push({ gesture, after });
  localStorage.clear();
  open({ workshop, trail: createTrail([]), saved: { state: "saved", at: "" }, restored: null, keeping: { take } });
  useView.setState({ workshopId: null });
  useView.getState().enter(workshop);
  return kept;
};

const deeds = ["toggle", "block", "step", "minute", "remove", "move", "re-step", "shorten", "undo", "redo"] as const;
const anyDay = fc.array(fc.record({ deed: fc.constantFrom(...deeds), one: fc.nat(100), two: fc.nat(100) }), {
  minLength: 1,
  maxLength: 30,
  size: "max",
});
type Deed = (typeof deeds)[number];

const does = (deed: Deed, one: number, two: number): void => {
  const id = pick(here().agenda, one)?.id ?? "";
  const step = pick(steps, two) ?? "break";
  const deeds: Readonly<Record<Deed, () => unknown>> = {
    toggle: toggleTimer,
    block: () => goToBlock(id),
    step: () => useView.getState().goTo(step),
    minute: () => addMinute(one % 2 === 0 ? 5 : -5),
    remove: () => id !== "" && run({ do: "remove", ids: [id] }),
    move: () => id !== "" && run({ do: "move", id, at: two % here().agenda.length }),
    "re-step": () => id !== "" && run({ do: "edit", what: "block", id, changes: { step } }),
    shorten: () => id !== "" && run({ do: "edit", what: "block", id, changes: { minutes: two } }),
    undo,
    redo,
  };
  vi.advanceTimersByTime(two * 1000);
  deeds[deed]();
};

it("however the agenda is edited under a running clock, what is kept follows the order in which it was done", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const start = aWorkshop({ agenda });
      const kept = opened(start);
      const leave = followStep();
      for (const { deed, one, two } of day) does(deed, one, two);
      leave();
      let now = start;
      for (const { gesture, after } of kept) {
        now = applyPatches(now, gesture.patches);
        expect(after).toEqual(now);
      }
      expect(now).toEqual(here());
      open(null);
    }),
    { numRuns: 150 },
  );
});

it("however the agenda is edited, the steps that count as opened are those that the next start opens", () => {
  fc.assert(
    fc.property(fc.boolean(), anyDay, (planned, day) => {
      opened(aWorkshop({ agenda: planned ? agenda : [] }));
      const leave = followStep();
      for (const { deed, one, two } of day) {
        if (here().agenda.length === 0) run({ do: "replace", workshop: { ...here(), ...aWorkshop({ agenda }) } });
        does(deed, one, two);
        const { openedSteps } = useView.getState();
        useView.getState().enter(here());
        expect(openedSteps).toEqual(useView.getState().openedSteps);
      }
      leave();
      open(null);
    }),
    { numRuns: 60 },
  );
});

const moves = fc.record({
  deed: fc.constantFrom("toggle" as const, "block" as const, "step" as const, "set" as const),
  one: fc.nat(100),
  two: fc.nat(100),
});

it("however often the machine's clock is set back, the blocks took together what the clock ran", () => {
  fc.assert(
    fc.property(fc.array(moves, { minLength: 1, maxLength: 30, size: "max" }), (day) => {
      opened(aWorkshop({ agenda }));
      const leave = followStep();
      let ran = 0;
      for (const { deed, one, two } of day) {
        if (useTimer.getState().since !== null) ran += two;
        if (deed !== "set") does(deed, one, two);
        else {
          vi.advanceTimersByTime(two * 1000);
          vi.setSystemTime(Date.now() - one * 60_000);
        }
      }
      leave();
      const spent = here().agenda.reduce((sum, block) => sum + (block.spent ?? 0), 0);
      // Each stop is written in whole seconds, and a clock that is set back within a beat may hide less than that.
      expect(Math.abs(spent - ran)).toBeLessThanOrEqual(2 * day.length);
      open(null);
    }),
    { numRuns: 100 },
  );
});

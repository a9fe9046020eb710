import type { BrowserContext } from "@playwright/test";

/** The clock of every window of an app, handed in by the test: hours pass when the test says so. */
export interface MadeTime {
  pass(minutes: number): Promise<void>;
  /** The day that the windows have now. */
  now(): Date;
}

/** Gives all windows of the app, those open and those to come, a clock that begins at an instant. */
export const madeTime = async (context: BrowserContext, begin: Date): Promise<MadeTime> => {
  let passed = 0;
  await context.clock.install({ time: begin });
  return {
    pass: async (minutes) => {
      passed += minutes * 60_000;
      await context.clock.fastForward(minutes * 60_000);
    },
    now: () => new Date(begin.getTime() + passed),
  };
};

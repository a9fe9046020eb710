/** After so long (milliseconds) without a beat nobody was still in the block: it was closed for the night. */
export const longestGap = 4 * 60 * 60 * 1000;

/** So much (milliseconds) two clocks of one machine may differ by between two beats without one having been set. */
const slack = 1000;

interface Instant {
  /** What the machine's clock says; it can be set. */
  readonly wall: number;
  /** What has passed since the window was opened; it can't be set, and on some machines stands while they sleep. */
  readonly steady: number;
}

/** How much passed in the room from one beat to the next: an hour asleep counts, a clock set back takes nothing away. */
export const passed = (before: Instant, now: Instant): number => {
  const steady = now.steady - before.steady;
  const wall = now.wall - before.wall;
  const real = wall < steady - slack ? steady : wall;
  if (real <= longestGap) return real;
  return steady <= longestGap ? steady : 0;
};

const instantNow = (): Instant => ({ wall: Date.now(), steady: performance.now() });

/** Tells by how much a running clock's start must be moved, so that it shows what passed; asked at each beat. */
export const createBeat = (): { begin(): void; drift(): number } => {
  let last = instantNow();
  return {
    begin: () => {
      last = instantNow();
    },
    drift: () => {
      const now = instantNow();
      const drift = now.wall - last.wall - passed(last, now);
      last = now;
      return drift;
    },
  };
};

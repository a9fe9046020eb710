/** The part of Electron's powerSaveBlocker that is needed. */
export interface SleepBlocker {
  start(kind: "prevent-display-sleep"): number;
  stop(id: number): void;
}

export interface Awake {
  /** A window that leads, or the room display, asks that the machine stay awake, or that it may sleep again. */
  keep(who: number | "room", on: boolean): void;
  is(): boolean;
}

/** Keeps the machine awake while at least one window leads a block or the room display is on. */
export const createAwake = (blocker: SleepBlocker): Awake => {
  const asking = new Set<number | "room">();
  let block: number | null = null;
  return {
    keep(who, on) {
      if (on) asking.add(who);
      else asking.delete(who);
      if (asking.size > 0) block ??= blocker.start("prevent-display-sleep");
      else if (block !== null) {
        blocker.stop(block);
        block = null;
      }
    },
    is: () => block !== null,
  };
};

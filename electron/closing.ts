/** What the closing of a window needs to know and to do; Electron's window is behind it. */
export interface Closable {
  /** Tells the page to finish. */
  sayClosing(): void;
  /** Asks the person what to do with a change that could not be saved. */
  askToLeave(): Promise<boolean>;
  /** Closes without asking again. */
  close(): void;
  /** The page can't answer any more. */
  isGone(): boolean;
}

export interface Clock {
  after(milliseconds: number, work: () => void): () => void;
}

/** How long the last save may take before the person is asked, in milliseconds. */
export const patience = 5_000;

export interface Closing {
  /** The window is asked to close: true lets it, false holds it until the last save. */
  mayClose(): boolean;
  setBusy(busy: boolean): void;
}

/** Veto, then join: the first close is held, the page saves, then the window goes by itself. */
export const createClosing = (window: Closable, clock: Clock): Closing => {
  let free = false;
  let stopWaiting: (() => void) | null = null;

  const leave = (): void => {
    free = true;
    stopWaiting = null;
    window.close();
  };
  const ask = async (): Promise<void> => {
    if (await window.askToLeave()) leave();
    else stopWaiting = null;
  };
  return {
    mayClose() {
      if (free || window.isGone()) return true;
      if (stopWaiting === null) {
        stopWaiting = clock.after(patience, () => void ask());
        window.sayClosing();
      }
      return false;
    },
    setBusy(busy) {
      // Only what is said after the question counts: an earlier "not busy" knew nothing of a field just left.
      if (busy || stopWaiting === null) return;
      stopWaiting();
      leave();
    },
  };
};

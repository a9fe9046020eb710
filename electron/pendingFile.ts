/** The one file that waits to be taken by a library window; a later one takes its place. */
export interface PendingFile {
  hand(path: string): void;
  /** Once. */
  take(): string | null;
}

export const createPendingFile = (): PendingFile => {
  let waiting: string | null = null;
  return {
    hand: (path) => {
      waiting = path;
    },
    take: () => {
      const taken = waiting;
      waiting = null;
      return taken;
    },
  };
};

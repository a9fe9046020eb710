const lockOf = (id: string): string => `sameside.workshop.${id}`;

/** How long a window that is just closing may still hold its workshop, in milliseconds. */
const patience = 1500;

/** Does the work unless another window holds the workshop; null then. */
export const exclusively = async <T>(id: string, work: () => Promise<T>): Promise<T | null> => {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work();
  return locks.request(lockOf(id), { ifAvailable: true }, (lock) => (lock ? work() : null));
};

/** Holds the workshop for this window; the answer lets it go. Null where another window keeps holding it. */
export const hold = (id: string): Promise<(() => void) | null> => {
  const locks = globalThis.navigator?.locks;
  if (!locks) return Promise.resolve(() => undefined);
  return new Promise((resolve) => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), patience);
    locks
      .request(lockOf(id), { signal: giveUp.signal }, () => {
        clearTimeout(timer);
        return new Promise<void>((release) => resolve(() => release()));
      })
      .catch(() => resolve(null));
  });
};

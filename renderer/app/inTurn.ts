let last: Promise<unknown> = Promise.resolve();

/** One after the other: a workshop being let go must not meet the same one being opened. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = last.then(work, work);
  last = next;
  return next;
};

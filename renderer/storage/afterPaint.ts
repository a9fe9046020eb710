/** A window nobody sees is not painted: then the work waits no longer than this, in milliseconds. */
const longest = 50;

/** What waits for the same frame. */
type Batch = Set<() => void>;

/** Those of the frame that is to come. */
let next: Batch | null = null;

const doAll = (batch: Batch): void => {
  for (const work of batch) {
    try {
      work();
    } catch (error) {
      // What fails is told as if it had been alone; the others are done.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
};

/** What comes after this waits for another frame. */
const close = (batch: Batch): void => {
  if (next === batch) next = null;
};

const begin = (): Batch => {
  const batch: Batch = new Set();
  const hidden = setTimeout(
    () => {
      close(batch);
      if (frame !== null) cancelAnimationFrame(frame);
      doAll(batch);
    },
    typeof requestAnimationFrame === "undefined" ? 0 : longest,
  );
  const frame =
    typeof requestAnimationFrame === "undefined"
      ? null
      : requestAnimationFrame(() => {
          clearTimeout(hidden);
          close(batch);
          // A frame's callbacks come before its painting; what is set here comes after it.
          setTimeout(() => doAll(batch), 0);
        });
  return batch;
};

/** Does the work when what has just changed was painted, with all else that waits for it; the answer takes it back. */
export const afterPaint = (work: () => void): (() => void) => {
  next ??= begin();
  const batch = next;
  // The same work may wait twice, and each is taken back alone.
  const own = (): void => work();
  batch.add(own);
  return () => {
    batch.delete(own);
  };
};

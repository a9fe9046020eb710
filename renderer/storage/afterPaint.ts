/** A window nobody sees is not painted: then the work waits no longer than this, in milliseconds. */
const longest = 50;

/** Does the work when what has just changed was painted; the answer takes it back. */
export const afterPaint = (work: () => void): (() => void) => {
  if (typeof requestAnimationFrame === "undefined") {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  let timer = setTimeout(work, longest);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // A frame's callbacks come before its painting; what is set here comes after it.
    timer = setTimeout(work, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};

import type { Unkept } from "./unkept";

/** The keys of one burst as one line: patches one after the other, the way back in the other direction. */
export const mergeLines = (before: Unkept, next: Unkept): Unkept => ({
  line: {
    ...next.line,
    name: before.line.name,
    patches: [...before.line.patches, ...next.line.patches],
    inverse: [...next.line.inverse, ...before.line.inverse],
  },
  goesOn: before.goesOn,
  workshop: next.workshop,
});

import type { Change } from "./change";

/** Two changes as one, the later after the earlier: typed over, the first text and the last are what counts. */
export const asOneChange = (before: Change, next: Change): Change => {
  const sameSpots =
    before.patches.length === next.patches.length &&
    next.patches.every((patch, index) => {
      const other = before.patches[index];
      return patch.op === "replace" && other?.op === "replace" && other.path.join("/") === patch.path.join("/");
    });
  return {
    patches: sameSpots ? next.patches : [...before.patches, ...next.patches],
    inverse: sameSpots ? before.inverse : [...next.inverse, ...before.inverse],
  };
};

import type { Trouble } from "@shared/bridge/bridge";

/** Why there is no live store: a newer app's is left alone, another could not be opened. */
export const storeTrouble = (state: "newer" | "failed"): Trouble => ({
  kind: "failed",
  sentence: { key: state === "newer" ? "library.trouble.newer" : "library.trouble.store" },
});

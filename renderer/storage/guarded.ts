import type { Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";

/** What the live store's own error means for people. */
export const storeFailure = (error: unknown): Trouble => {
  const full = error instanceof Error && /Quota/.test(`${error.name} ${error.message}`);
  return {
    kind: full ? "no-space" : "failed",
    sentence: { key: full ? "library.saving.full" : "library.saving.store" },
  };
};

/** Work on the live store, whose errors are values from here on. */
export const guarded = async <T>(work: () => Promise<T>): Promise<Result<T, Trouble>> => {
  try {
    return success(await work());
  } catch (error) {
    return failure(storeFailure(error));
  }
};

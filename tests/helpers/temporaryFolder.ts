import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** What a process that is just ending still writes is looked for anew: one call only waits for what it has listed. */
const remove = (path: string, tries = 5): void => {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch (error) {
    if (tries === 0) throw error;
    remove(path, tries - 1);
  }
};

/** A folder of a test's own. */
export const temporaryFolder = (name: string): TemporaryFolder => {
  const path = mkdtempSync(join(tmpdir(), `sameside-${name}-`));
  return { path, remove: () => remove(path) };
};

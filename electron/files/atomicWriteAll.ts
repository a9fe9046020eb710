import { type Staged, stage } from "./atomicWrite";
import type { Disk } from "./disk";

/** Several files: none gets its name before the bytes of all are safely down. Throws the system's error. */
export const atomicWriteAll = async (
  disk: Disk,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<void> => {
  const staged: Staged[] = [];
  try {
    for (const { path, bytes } of files) staged.push(await stage(disk, path, bytes));
    for (const one of staged) await one.publish();
  } catch (error) {
    for (const one of staged) await one.discard();
    throw error;
  }
};

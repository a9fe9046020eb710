import { randomUUID } from "node:crypto";

/** A page may ask to show again what was saved in this session; it never names or learns a path to open. */
export interface FileHandles {
  give(path: string): string;
  pathOf(handle: string): string | null;
}

/** Old ones fall out: nobody presses the button of the two-hundredth last toast. */
const most = 200;

export const createFileHandles = (): FileHandles => {
  const paths = new Map<string, string>();
  return {
    give(path) {
      const handle = randomUUID();
      paths.set(handle, path);
      const oldest = paths.keys().next();
      if (paths.size > most && !oldest.done) paths.delete(oldest.value);
      return handle;
    },
    pathOf: (handle) => paths.get(handle) ?? null,
  };
};

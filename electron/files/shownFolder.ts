import { homedir } from "node:os";
import { join } from "node:path";

/** A folder as people know it. */
export const shownFolder = (folder: string): string => {
  const home = homedir();
  return folder === home || folder.startsWith(join(home, "/")) ? `~${folder.slice(home.length)}` : folder;
};

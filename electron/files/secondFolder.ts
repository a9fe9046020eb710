import { createHash } from "node:crypto";
import { extname, join } from "node:path";
import type { FileToSave, SecondFolderState, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import type { Words } from "@shared/words/words";
import { z } from "zod";
import { atomicWrite } from "./atomicWrite";
import type { Chooser } from "./dialogs";
import type { Disk } from "./disk";
import { safeName } from "./safeName";
import { shownFolder } from "./shownFolder";
import { troubleOf } from "./troubleOf";

/** A folder of the person's own, on a stick or another disk, that gets a copy at each step's end. */
export interface SecondFolder {
  state(): SecondFolderState;
  choose(chooser: Chooser): Promise<Result<SecondFolderState, Trouble>>;
  leave(): Promise<Result<SecondFolderState, Trouble>>;
  /** Null where no folder was chosen. */
  write(workshop: string, file: FileToSave): Promise<Result<SecondFolderState | null, Trouble>>;
}

const kept = z.strictObject({ folder: z.string() });

const reasons: Readonly<Partial<Record<Trouble["kind"], string>>> = {
  "no-space": "full",
  "no-permission": "locked",
  "not-found": "gone",
};

const read = async (disk: Disk, path: string): Promise<string | null> => {
  try {
    const found = kept.safeParse(JSON.parse(Buffer.from(await disk.read(path)).toString("utf8")));
    return found.success ? found.data.folder : null;
  } catch {
    return null;
  }
};

/** Two workshops may bear the same title; a few digits of the id keep their copies apart. */
const nameOf = (workshop: string, name: string, untitled: string): string => {
  const safe = safeName(name, untitled);
  const ending = extname(safe);
  const digits = createHash("sha256").update(workshop, "utf8").digest("hex").slice(0, 6);
  return `${safe.slice(0, safe.length - ending.length)} ${digits}${ending}`;
};

/** Keeps the choice in a file of this machine; the page learns how the folder is called, and writes nothing else there. */
export const createSecondFolder = async (disk: Disk, stateFile: string, words: Words): Promise<SecondFolder> => {
  let folder = await read(disk, stateFile);
  const state = (): SecondFolderState => ({ folder: folder === null ? null : shownFolder(folder) });
  const set = async (next: string | null): Promise<Result<SecondFolderState, Trouble>> => {
    try {
      if (next === null) await disk.remove(stateFile);
      else await atomicWrite(disk, stateFile, Buffer.from(JSON.stringify({ folder: next })), { mode: 0o600 });
      folder = next;
      return success(state());
    } catch (error) {
      return failure(troubleOf(error, "save", words.text("shell.second.choice")));
    }
  };
  return {
    state,
    async choose(chooser) {
      const chosen = await chooser.folder(words.text("shell.second.title"));
      return chosen === null ? success(state()) : set(chosen);
    },
    leave: () => set(null),
    async write(workshop, file) {
      if (folder === null) return success(null);
      const name = nameOf(workshop, file.name, words.text("shell.untitled"));
      try {
        await atomicWrite(disk, join(folder, name), file.bytes, { mode: 0o600 });
        return success(state());
      } catch (error) {
        const { kind } = troubleOf(error, "save", name);
        return failure({
          kind,
          sentence: {
            key: "shell.second.failed",
            values: { folder: shownFolder(folder), why: reasons[kind] ?? "other" },
          },
        });
      }
    },
  };
};

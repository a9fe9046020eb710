import { basename, dirname, extname, join } from "node:path";
import type { FileToSave, OpenedFile, SavedFile, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import type { Words } from "@shared/words/words";
import { atomicWriteAll } from "./atomicWriteAll";
import type { Disk } from "./disk";
import type { FileHandles } from "./fileHandles";
import { openFile } from "./openFile";
import { safeName } from "./safeName";
import { shownFolder } from "./shownFolder";
import { troubleOf } from "./troubleOf";

/** Where people choose; the native dialogs are behind it. Null is a cancelled choice. */
export interface Chooser {
  file(title: string): Promise<string | null>;
  place(title: string, name: string): Promise<string | null>;
  folder(title: string): Promise<string | null>;
  replace(names: readonly string[]): Promise<boolean>;
}

export interface Dialogs {
  chooseFile(chooser: Chooser): Promise<Result<OpenedFile | null, Trouble>>;
  saveFile(chooser: Chooser, file: FileToSave): Promise<Result<SavedFile | null, Trouble>>;
  saveFiles(chooser: Chooser, files: readonly FileToSave[]): Promise<Result<readonly SavedFile[] | null, Trouble>>;
}

/** Two names of one list that are the same on a disk where case does not count: the later one gets a number. */
const distinct = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      const dot = name.lastIndexOf(".");
      free = dot > 0 ? `${name.slice(0, dot)} (${number})${name.slice(dot)}` : `${name} (${number})`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
};

/** Opening and saving by the person's choice: the page says what, never where. */
export const createDialogs = (disk: Disk, handles: FileHandles, words: Words): Dialogs => {
  const untitled = words.text("shell.untitled");
  const save = async (
    files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  ): Promise<Result<readonly SavedFile[], Trouble>> => {
    try {
      await atomicWriteAll(disk, files);
      const saved = files.map(({ path }) => ({
        name: basename(path),
        handle: handles.give(path),
        folder: shownFolder(dirname(path)),
      }));
      return success(saved);
    } catch (error) {
      return failure(troubleOf(error, "save", words.list(files.map(({ path }) => basename(path)))));
    }
  };
  return {
    async chooseFile(chooser) {
      const path = await chooser.file(words.text("shell.open.title"));
      return path === null ? success(null) : openFile(disk, path);
    },
    async saveFile(chooser, file) {
      const name = safeName(file.name, untitled);
      const typed = await chooser.place(words.text("shell.save.title"), name);
      if (typed === null) return success(null);
      // Some dialogs leave the ending to the person; without it a double click does not find the program.
      const path = extname(typed) === "" ? `${typed}${extname(name)}` : typed;
      const asked = path === typed || (await disk.look(path).catch(() => null)) === null;
      if (!asked && !(await chooser.replace([basename(path)]))) return success(null);
      const saved = await save([{ path, bytes: file.bytes }]);
      return saved.ok ? success(saved.value[0] ?? null) : saved;
    },
    async saveFiles(chooser, files) {
      const folder = await chooser.folder(words.text("shell.folder.title"));
      if (folder === null) return success(null);
      const names = distinct(files.map((file) => safeName(file.name, untitled)));
      const placed = files.map((file, at) => ({ path: join(folder, names[at] ?? untitled), bytes: file.bytes }));
      const there = await Promise.all(placed.map(({ path }) => disk.look(path).catch(() => null)));
      const taken = names.filter((_, at) => there[at]);
      if (taken.length > 0 && !(await chooser.replace(taken))) return success(null);
      return save(placed);
    },
  };
};

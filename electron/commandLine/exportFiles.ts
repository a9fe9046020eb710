import { join, resolve } from "node:path";
import { stemOf } from "@shared/agreement/fileName";
import { drawnFormats, exportFormats } from "@shared/agreement/formats";
import { withChecksums, zipped } from "@shared/agreement/pack";
import type { Trouble } from "@shared/bridge/bridge";
import type { Words } from "@shared/words/words";
import { atomicWriteAll } from "../files/atomicWriteAll";
import { troubleOf } from "../files/troubleOf";
import { sayUnread } from "./check";
import { type Desk, fine, unreadable } from "./desk";
import type { ExportWish } from "./exportOrder";
import { createFileMaker, type MadeFile } from "./makeFiles";
import { readFile } from "./readFile";
import { workshopsIn } from "./workshopsIn";

/** Names for this run: two workshops of one day and title do not write over each other. */
const createNames = () => {
  const taken = new Set<string>();
  const free = (name: string, at: number): string => {
    const dot = name.lastIndexOf(".");
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    return at === 1 ? name : `${stem} (${String(at)})${ending}`;
  };
  return (name: string): string => {
    for (let at = 1; ; at += 1) {
      const tried = free(name, at);
      const folded = tried.toLowerCase();
      if (taken.has(folded)) continue;
      taken.add(folded);
      return tried;
    }
  };
};

/** Writes the chosen formats of each workshop: all files of one or none, each whole. Prints the path of each. */
export const exportFiles = async (desk: Desk, words: Words, wish: ExportWish): Promise<number> => {
  const remark = async (trouble: Trouble): Promise<number> => {
    await desk.remark(`${words.say(trouble.sentence)}\n`);
    return unreadable;
  };
  const canDraw = desk.print !== null;
  const formats = wish.formats ?? exportFormats.filter((format) => canDraw || !drawnFormats.includes(format));
  if (!canDraw && formats.some((format) => drawnFormats.includes(format)))
    return remark({ kind: "unavailable", sentence: { key: "shell.cli.noPrinter" } });

  const make = createFileMaker(desk, wish, formats);
  const nameFor = createNames();
  const target = resolve(desk.folder, wish.to);
  const folders = new Set<string>();
  let code = fine;

  const packed = (stem: string, made: readonly MadeFile[]): readonly MadeFile[] => {
    if (wish.pack === "folder") return withChecksums(made);
    return wish.pack === "zip"
      ? [{ name: nameFor(`${stem}.zip`), bytes: zipped(made, desk.now()) }]
      : made.map((file) => ({ ...file, name: nameFor(file.name) }));
  };

  const write = async (stem: string, made: readonly MadeFile[]): Promise<number> => {
    const folder = wish.pack === "folder" ? join(target, nameFor(stem)) : target;
    const all = packed(stem, made);
    const files = all.map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
    try {
      if (!folders.has(folder)) await desk.disk.makeFolder(folder, 0o777);
      folders.add(folder);
      await atomicWriteAll(desk.disk, files);
    } catch (error) {
      return remark(troubleOf(error, "save", words.list(all.map(({ name }) => name))));
    }
    await desk.out(files.map(({ path }) => `${path}\n`).join(""));
    return fine;
  };

  for (const given of wish.files) {
    const found = await workshopsIn(desk, given);
    if (found.length === 0)
      code = await remark({ kind: "not-found", sentence: { key: "shell.cli.emptyFolder", values: { name: given } } });
    for (const file of found) {
      const read = await readFile(desk, words, file);
      if (!read.ok) {
        await sayUnread(desk, file, read.error);
        code = unreadable;
        continue;
      }
      const made = await make(read.value);
      code = Math.max(code, made.ok ? await write(stemOf(read.value), made.value) : await remark(made.error));
    }
  }
  return code;
};

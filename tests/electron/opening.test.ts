import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Chooser, createDialogs } from "../../electron/files/dialogs";
import { createFileHandles } from "../../electron/files/fileHandles";
import { scriptedChooser } from "../../electron/files/scriptedChooser";
import { createPendingFile } from "../../electron/pendingFile";
import { createWords } from "../../shared/words/words";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { type Fault, faultyDisk } from "./faultyDisk";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder("dialogs");
});
afterEach(() => folder.remove());

const bytes = Buffer.from("content");
const inside = (...names: readonly string[]): string => join(folder.path, ...names);
const asked: { proposed: string[]; replacing: string[][] } = { proposed: [], replacing: [] };

const person = (chooses: string | null, replaces = true): Chooser => ({
  file: async () => chooses,
  place: async (_title, name) => {
    asked.proposed.push(name);
    return chooses;
  },
  folder: async () => chooses,
  replace: async (names) => {
    asked.replacing.push([...names]);
    return replaces;
  },
});
const dialogs = (fault: Fault | null = null) => {
  asked.proposed = [];
  asked.replacing = [];
  const handles = createFileHandles();
  return { handles, ...createDialogs(faultyDisk(fault), handles, createWords("en")) };
};

test("a file is opened by its name and bytes, and its path stays in the shell", async () => {
  writeFileSync(inside("w.sameside"), "{}");
  const opened = await dialogs().chooseFile(person(inside("w.sameside")));
  expect(opened).toMatchObject({ ok: true, value: { name: "w.sameside" } });
  expect(JSON.stringify(opened)).not.toContain(folder.path);
});

test("who cancels has done nothing", async () => {
  const { chooseFile, saveFile, saveFiles } = dialogs();
  const nothing = { ok: true, value: null };
  expect(await chooseFile(person(null))).toEqual(nothing);
  expect(await saveFile(person(null), { name: "a.pdf", bytes })).toEqual(nothing);
  expect(await saveFiles(person(null), [{ name: "a.pdf", bytes }])).toEqual(nothing);
  expect(readdirSync(folder.path)).toEqual([]);
});

test("the page proposes a name, never a place", async () => {
  const { saveFile } = dialogs();
  await saveFile(person(inside("chosen.pdf")), { name: "../../.bashrc", bytes });
  expect(asked.proposed).toEqual(["-..-.bashrc"]);
  expect(readdirSync(folder.path)).toEqual(["chosen.pdf"]);
});

test("a saved file can be shown again in this session by a handle that tells nothing", async () => {
  const { saveFile, handles } = dialogs();
  const saved = await saveFile(person(inside("a.pdf")), { name: "a.pdf", bytes });
  const handle = saved.ok ? (saved.value?.handle ?? "") : "";
  expect(handles.pathOf(handle)).toBe(inside("a.pdf"));
  expect(handles.pathOf("/etc/passwd")).toBeNull();
});

test("a name typed without its ending gets it, and an existing file is asked about first", async () => {
  const { saveFile } = dialogs();
  await saveFile(person(inside("agreement")), { name: "x.pdf", bytes });
  expect(readdirSync(folder.path)).toEqual(["agreement.pdf"]);
  expect(asked.replacing).toEqual([]);
  writeFileSync(inside("agreement.pdf"), "older");
  expect(await saveFile(person(inside("agreement"), false), { name: "x.pdf", bytes })).toEqual({
    ok: true,
    value: null,
  });
  expect(asked.replacing).toEqual([["agreement.pdf"]]);
  expect(readFileSync(inside("agreement.pdf"), "utf8")).toBe("older");
});

test("several files go into one folder; what is there already is replaced only when the person says so", async () => {
  const files = [
    { name: "a.html", bytes },
    { name: "b.md", bytes },
  ];
  const { saveFiles } = dialogs();
  writeFileSync(inside("b.md"), "older");
  expect(await saveFiles(person(folder.path, false), files)).toEqual({ ok: true, value: null });
  expect(readdirSync(folder.path)).toEqual(["b.md"]);
  await saveFiles(person(folder.path, true), files);
  expect(asked.replacing).toEqual([["b.md"], ["b.md"]]);
  expect(readFileSync(inside("b.md"), "utf8")).toBe("content");
});

test("two files that would be one on a disk without capitals both survive", async () => {
  const files = ["Picture.svg", "picture.svg", "PICTURE.svg"].map((name) => ({ name, bytes: Buffer.from(name) }));
  await dialogs().saveFiles(person(folder.path), files);
  expect(readdirSync(folder.path).sort()).toEqual(["PICTURE (3).svg", "Picture.svg", "picture (2).svg"]);
});

test.each([
  ["ENOSPC", "no-space", "shell.save.full"],
  ["EACCES", "no-permission", "shell.save.locked"],
  ["EROFS", "no-permission", "shell.save.locked"],
  ["ENODEV", "not-found", "shell.save.gone"],
  ["EIO", "failed", "shell.save.failed"],
])("a save that ends with %s says so in words, and the file there is unchanged", async (code, kind, key) => {
  writeFileSync(inside("a.pdf"), "older");
  const { saveFile } = dialogs({ at: "write", nth: 1, code, how: "before" });
  const saved = await saveFile(person(inside("a.pdf")), { name: "a.pdf", bytes });
  expect(saved).toEqual({ ok: false, error: { kind, sentence: { key, values: { name: "a.pdf" } } } });
  expect(readFileSync(inside("a.pdf"), "utf8")).toBe("older");
});

test("a folder, a missing file and one that is too large are refused by name", async () => {
  mkdirSync(inside("folder.sameside"));
  writeFileSync(inside("large.sameside"), new Uint8Array(20_000_001));
  const key = async (name: string) => {
    const opened = await dialogs().chooseFile(person(inside(name)));
    return opened.ok ? "opened" : opened.error.sentence.key;
  };
  expect(await key("folder.sameside")).toBe("shell.read.notFile");
  expect(await key("large.sameside")).toBe("shell.read.tooLarge");
  expect(await key("nowhere.sameside")).toBe("shell.read.gone");
});

test("a file handed over by a second start waits to be taken, once; a later one takes its place", () => {
  const pending = createPendingFile();
  expect(pending.take()).toBeNull();
  pending.hand("a");
  pending.hand("b");
  expect([pending.take(), pending.take()]).toEqual(["b", null]);
});

test("a scripted dialog answers in turn and then cancels; nonsense is no script", async () => {
  const chooser = scriptedChooser(JSON.stringify(["/a", null, "/b"]));
  expect([
    await chooser?.file(""),
    await chooser?.place("", "x"),
    await chooser?.folder(""),
    await chooser?.file(""),
  ]).toEqual(["/a", null, "/b", null]);
  expect([scriptedChooser(undefined), scriptedChooser("not JSON"), scriptedChooser("[1]")]).toEqual([null, null, null]);
});

import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createDisk, type Disk } from "../../electron/files/disk";
import { createJournal, type Journal } from "../../electron/files/journal";
import type { JournalLine } from "../../shared/bridge/bridge";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { faultyDisk } from "./faultyDisk";

let folder: ReturnType<typeof temporaryFolder>;
const opened: Journal[] = [];
beforeEach(() => {
  folder = temporaryFolder("journal");
});
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close();
  folder.remove();
});

/** The app starts; another call is the next start, the one before simply stops being asked. */
const start = (disk: Disk = createDisk()): Journal => {
  const journal = createJournal(disk, folder.path, () => "2026-11-25T10:00:00Z");
  opened.push(journal);
  return journal;
};
const hash = (revision: number): string => revision.toString(16).padStart(64, "0");
const line = (revision: number, title = `Card ${revision}`): JournalLine => ({
  revision,
  hash: hash(revision),
  at: "2026-11-25T09:59:00Z",
  step: "jigsaw",
  name: { key: "shell.journal.change" },
  command: { do: "set", changes: { title } },
  patches: [{ op: "replace", path: ["title"], value: title }],
  inverse: [],
});
const kept = async (journal: Journal, workshop = "w-1") => {
  const answer = await journal.readJournal(workshop);
  if (!answer.ok) throw new Error(answer.error.sentence.key);
  return answer.value;
};
const revisions = async (journal: Journal, workshop?: string) =>
  (await kept(journal, workshop))?.lines.map((one) => one.revision);
const write = async (journal: Journal, from: number, to: number, workshop = "w-1"): Promise<void> => {
  for (let revision = from; revision <= to; revision += 1)
    expect(await journal.appendJournal(workshop, line(revision))).toMatchObject({ ok: true });
};
const whole = (journal: Journal, revision: number, text = `{"revision":${revision}}`) =>
  journal.writeGeneration("w-1", revision, hash(revision), text);
const files = (ending = ""): readonly string[] =>
  readdirSync(join(folder.path, "workshop-w-1"))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder.path, "workshop-w-1", name));
const last = (list: readonly string[]): string => list.at(-1) ?? "";

test("what was said to be saved is there after the next start", async () => {
  const journal = start();
  await whole(journal, 1, "the whole document, Křídlo");
  await write(journal, 2, 4);
  const record = await kept(start());
  expect(record).toMatchObject({ workshop: "w-1", revision: 4, hash: hash(4), spoiled: 0 });
  expect(record?.generation).toMatchObject({ revision: 1, text: "the whole document, Křídlo" });
  expect(record?.lines).toEqual([line(2), line(3), line(4)]);
});

test("a line cut off by a power cut is left out, and all before it is kept", async () => {
  await write(start(), 1, 3);
  const torn = last(files());
  const whole = readFileSync(torn, "utf8");
  for (const cut of [1, 2, 40, 120]) {
    truncateSync(torn, Buffer.byteLength(whole) - cut);
    expect(await kept(start())).toMatchObject({ revision: 2, spoiled: 1 });
    writeFileSync(torn, whole);
  }
});

test("cut anywhere at all, the journal never tells more than was written nor fails to be read", async () => {
  await write(start(), 1, 3);
  const torn = last(files());
  const whole = readFileSync(torn);
  for (let size = 0; size < whole.length; size += 7) {
    writeFileSync(torn, whole.subarray(0, size));
    const read = (await revisions(start())) ?? [];
    expect([[], [1], [1, 2]]).toContainEqual(read);
  }
});

test("one flipped sign spoils its line and what follows in that file, and is counted", async () => {
  await write(start(), 1, 4);
  const spoiled = last(files());
  writeFileSync(spoiled, readFileSync(spoiled, "utf8").replace("Card 3", "Card 8"));
  expect(await kept(start())).toMatchObject({ revision: 2, spoiled: 2 });
});

test("work after a torn line goes on in a file of its own and is found again", async () => {
  await write(start(), 1, 2);
  appendFileSync(last(files()), "3f00 half a li");
  await write(start(), 3, 5);
  expect(await revisions(start())).toEqual([1, 2, 3, 4, 5]);
});

test("a spoiled generation falls back on the one before, with the lines in between", async () => {
  const journal = start();
  await whole(journal, 1);
  await write(journal, 2, 3);
  await whole(journal, 3);
  await write(journal, 4, 4);
  const newest = last(files(".whole"));
  writeFileSync(newest, readFileSync(newest, "utf8").replace('{"revision":3}', '{"revision":9}'));
  const record = await kept(start());
  expect(record?.generation?.revision).toBe(1);
  expect(record?.lines.map((one) => one.revision)).toEqual([2, 3, 4]);
  expect(record?.spoiled).toBe(1);
});

test("the last twenty generations are kept, and lines older than all of them are let go", async () => {
  const journal = start();
  for (let revision = 1; revision <= 50; revision += 2) {
    await write(journal, revision, revision);
    await whole(journal, revision + 1);
  }
  expect(files(".whole")).toHaveLength(20);
  expect(files(".lines").length).toBeLessThanOrEqual(20);
  expect(await kept(start())).toMatchObject({ revision: 50 });
});

test("a disk that is full says so, loses nothing that was saved, and takes the line once there is room", async () => {
  const disk = faultyDisk({ at: "write", nth: 4, code: "ENOSPC", how: "partial" });
  const journal = start(disk);
  await write(journal, 1, 2);
  expect(await journal.appendJournal("w-1", line(3))).toMatchObject({ ok: false, error: { kind: "no-space" } });
  await write(journal, 3, 4);
  expect(await revisions(start())).toEqual([1, 2, 3, 4]);
});

test("a sync that failed is not trusted: the line is asked for again and counts once", async () => {
  const disk = faultyDisk({ at: "sync", nth: 2, code: "EIO", how: "after" });
  const journal = start(disk);
  await write(journal, 1, 1);
  expect(await journal.appendJournal("w-1", line(2, "First try"))).toMatchObject({ ok: false });
  expect(await journal.appendJournal("w-1", line(2, "Second try"))).toMatchObject({ ok: true });
  const record = await kept(start());
  expect(record?.lines).toEqual([line(1), line(2, "Second try")]);
});

test("a document that went on from an earlier version is what counts", async () => {
  await write(start(), 1, 5);
  const later = start();
  await later.appendJournal("w-1", line(3, "Another way"));
  const record = await kept(start());
  expect(record?.lines).toEqual([line(1), line(2), line(3, "Another way")]);
  expect(record?.revision).toBe(3);
});

test("gestures sent at once are written one after the other", async () => {
  const journal = start();
  await Promise.all(Array.from({ length: 40 }, (_, at) => journal.appendJournal("w-1", line(at + 1))));
  expect(await revisions(start())).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
});

test("each workshop has its head, also one with an unusual id, and one spoiled folder hides no other", async () => {
  const journal = start();
  const ids = ["w-1", "W-1", "../../etc", "CON", "ワークショップ"];
  for (const id of ids) await write(journal, 1, 2, id);
  await write(journal, 1, 1, "spoiled");
  const spoiled = join(folder.path, "workshop-spoiled");
  for (const name of readdirSync(spoiled)) writeFileSync(join(spoiled, name), "nonsense");
  const heads = await start().journalHeads();
  expect(heads.ok && heads.value.map((head) => head.workshop).sort()).toEqual([...ids].sort());
  expect(readdirSync(join(folder.path, ".."))).not.toContain("etc");
});

test("a forgotten workshop leaves not one byte behind, and the others stay", async () => {
  const journal = start();
  await write(journal, 1, 2, "w-2");
  await journal.appendJournal("w-1", line(1, "Top secret 4711"));
  await whole(journal, 2, "Top secret 4711, whole");
  await journal.appendJournal("w-1", line(3, "Top secret 4711 again"));
  expect(await journal.forget(["w-1", "never-there"])).toMatchObject({ ok: true });
  const left = readdirSync(folder.path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(left.length).toBeGreaterThan(0);
  for (const entry of left) expect(readFileSync(join(entry.parentPath, entry.name), "utf8")).not.toContain("4711");
  expect(await kept(start())).toBeNull();
  expect(await revisions(start(), "w-2")).toEqual([1, 2]);
});

test("a line whose gesture this version has no words for is kept all the same", async () => {
  const journal = start();
  await journal.appendJournal("w-1", line(1));
  const path = last(files());
  const { withChecksum } = await import("../../electron/files/checkedText");
  const foreign = JSON.stringify({ ...line(2), name: { key: "canvas.of.tomorrow", values: { n: 2 } } });
  appendFileSync(path, `${withChecksum(foreign)}\n`);
  const record = await kept(start());
  expect(record?.lines.at(-1)).toEqual(line(2));
});

const version = (revision: number, name: string) => ({
  name,
  revision,
  hash: hash(revision),
  at: "2026-11-25T09:59:00Z",
  text: `the text of ${String(revision)}`,
});

test("a version with a name outlives all generations, and nothing that was kept beside it is lost to it", async () => {
  const journal = start();
  await whole(journal, 1);
  await write(journal, 2, 3);
  expect(await journal.keepNamed("w-1", version(3, "Before counsel"))).toEqual({ ok: true, value: null });
  await write(journal, 4, 4);
  expect(await kept(start())).toMatchObject({ revision: 4, named: [version(3, "Before counsel")], spoiled: 0 });
  expect(await revisions(start())).toEqual([2, 3, 4]);
  for (let revision = 5; revision <= 50; revision += 1) await whole(journal, revision);
  await journal.keepNamed("w-1", version(50, "After counsel"));
  expect(files(".whole")).toHaveLength(20);
  expect((await kept(start()))?.named).toEqual([version(3, "Before counsel"), version(50, "After counsel")]);
});

test("a workshop of which nothing is sound but a version with a name is told of all the same", async () => {
  const journal = start();
  await whole(journal, 1);
  await journal.keepNamed("w-1", version(1, "Before counsel"));
  for (const path of files(".whole")) writeFileSync(path, "nonsense");
  const record = await kept(start());
  expect(record).toMatchObject({ revision: 1, leads: false, generation: null, named: [version(1, "Before counsel")] });
  expect(await start().journalHeads()).toMatchObject({ value: [{ workshop: "w-1", revision: 1 }] });
});

test("a sector of the disk that can't be read is a spoiled file, and hides no other", async () => {
  const journal = start();
  await whole(journal, 1);
  await write(journal, 2, 2);
  await whole(journal, 2);
  const broken = faultyDisk({ at: "read", nth: 1, code: "EIO", how: "before" });
  expect(await kept(start(broken))).toMatchObject({ revision: 2, leads: true, spoiled: 1 });
  const busy = faultyDisk({ at: "read", nth: 1, code: "EBUSY", how: "before" });
  expect(await start(busy).readJournal("w-1")).toMatchObject({ ok: false });
});

test("a version named twice has the later name; a spoiled one is left out, and forgetting takes all along", async () => {
  const journal = start();
  await write(journal, 1, 2);
  await journal.keepNamed("w-1", version(1, "First"));
  await journal.keepNamed("w-1", version(2, "Second"));
  await journal.keepNamed("w-1", version(2, "Second, renamed"));
  expect((await kept(start()))?.named.map((one) => one.name)).toEqual(["First", "Second, renamed"]);
  const [oldest = ""] = files(".named");
  writeFileSync(oldest, readFileSync(oldest, "utf8").replace("the text", "a text"));
  expect((await kept(start()))?.named.map((one) => one.name)).toEqual(["Second, renamed"]);
  expect(await revisions(start())).toEqual([1, 2]);
  await start().forget(["w-1"]);
  expect(await kept(start())).toBeNull();
});

import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { files, folder, hash, kept, last, line, revisions, start, whole, write } from "./aJournal";
import { faultyDisk } from "./faultyDisk";

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

test("what was cut off and written again is not told of as lost", async () => {
  const journal = start();
  await whole(journal, 1);
  await write(journal, 2, 3);
  appendFileSync(last(files()), "3f00 half a li");
  expect(await kept(start())).toMatchObject({ revision: 3, spoiled: 1 });
  await write(start(), 4, 5);
  expect(await kept(start())).toMatchObject({ revision: 5, leads: true, spoiled: 0 });
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

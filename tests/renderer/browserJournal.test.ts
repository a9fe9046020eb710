import "fake-indexeddb/auto";
import type { Bridge, JournalLine } from "@shared/bridge/bridge";
import { Dexie } from "dexie";
import { afterEach, expect, it, vi } from "vitest";
import { createBrowserJournal } from "../../renderer/browserJournal";

Dexie.dependencies = { indexedDB, IDBKeyRange };

const hash = "a".repeat(64);
const line = (revision: number): JournalLine => ({
  revision,
  hash,
  at: "2026-11-25T09:59:00Z",
  step: null,
  name: { key: "shell.journal.change" },
  command: null,
  patches: [],
  inverse: [],
});
const version = (revision: number, name: string) => ({ name, revision, hash, at: "2026-11-25T10:00:00Z", text: "{}" });
const kept = async (journal: Pick<Bridge, "readJournal">) => {
  const answer = await journal.readJournal("w-1");
  if (!answer.ok) throw new Error(answer.error.sentence.key);
  return answer.value;
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("keeps a version with a name for as long as the workshop, whatever generations come after it", async () => {
  const journal = createBrowserJournal("named");
  await journal.writeGeneration("w-1", 0, hash, "{}");
  await journal.appendJournal("w-1", line(1));
  await journal.keepNamed("w-1", version(1, "Before counsel"));
  await journal.keepNamed("w-2", version(1, "Another workshop"));
  await journal.appendJournal("w-1", line(2));
  expect((await kept(journal))?.lines.map((one) => one.revision)).toEqual([1, 2]);
  for (let revision = 3; revision < 40; revision += 1) await journal.writeGeneration("w-1", revision, hash, "{}");
  const tomorrow = createBrowserJournal("named");
  expect((await kept(tomorrow))?.named).toEqual([version(1, "Before counsel")]);
  await tomorrow.forget(["w-1"]);
  await tomorrow.writeGeneration("w-1", 0, hash, "{}");
  expect((await kept(tomorrow))?.named).toEqual([]);
});

it("lets the window paint a change before the line of it is written", async () => {
  const frames: FrameRequestCallback[] = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("requestAnimationFrame", (work: FrameRequestCallback) => frames.push(work));
  const journal = createBrowserJournal("painted");
  await journal.writeGeneration("w-1", 0, hash, "{}");
  const answer = journal.appendJournal("w-1", line(1));
  expect((await kept(journal))?.lines).toEqual([]);
  for (const frame of frames) frame(0);
  vi.advanceTimersByTime(0);
  expect((await answer).ok).toBe(true);
  expect((await kept(journal))?.lines).toHaveLength(1);
});

it("counts what a document that went on from an earlier version came to, and says whether it leads there", async () => {
  const journal = createBrowserJournal("earlier");
  const heads = async () => {
    const answer = await journal.journalHeads();
    return answer.ok ? answer.value.map(({ revision, leads }) => ({ revision, leads })) : [];
  };
  await journal.appendJournal("w-1", line(1));
  expect(await heads()).toEqual([{ revision: 1, leads: false }]);
  await journal.writeGeneration("w-1", 1, hash, "{}");
  for (const revision of [2, 3, 4, 5]) await journal.appendJournal("w-1", line(revision));
  await journal.appendJournal("w-1", line(3));
  expect((await kept(journal))?.lines.map((one) => one.revision)).toEqual([2, 3]);
  await journal.writeGeneration("w-1", 2, hash, "{}");
  expect(await heads()).toEqual([{ revision: 2, leads: true }]);
  expect((await kept(journal))?.lines).toEqual([]);
  await journal.appendJournal("w-1", line(4));
  expect(await heads()).toEqual([{ revision: 4, leads: false }]);
});

it("opens a journal of before, which knew no names", async () => {
  const before = new Dexie("before");
  before.version(1).stores({
    heads: "workshop",
    lines: "[workshop+revision],workshop",
    generations: "[workshop+revision],workshop",
  });
  await before.table("heads").put({ workshop: "w-1", revision: 0, hash, at: "" });
  await before.table("generations").put({ workshop: "w-1", revision: 0, hash, at: "", text: "{}" });
  before.close();
  const journal = createBrowserJournal("before");
  expect(await kept(journal)).toMatchObject({ revision: 0, named: [] });
  await journal.keepNamed("w-1", version(0, "As it was"));
  expect((await kept(journal))?.named).toHaveLength(1);
});

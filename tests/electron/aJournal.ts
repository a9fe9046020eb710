import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { createDisk, type Disk } from "../../electron/files/disk";
import { createJournal, type Journal } from "../../electron/files/journal";
import type { JournalLine } from "../../shared/bridge/bridge";
import { temporaryFolder } from "../helpers/temporaryFolder";

export let folder: ReturnType<typeof temporaryFolder>;
const opened: Journal[] = [];
beforeEach(() => {
  folder = temporaryFolder("journal");
});
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close();
  folder.remove();
});

/** The app starts; another call is the next start, the one before simply stops being asked. */
export const start = (disk: Disk = createDisk()): Journal => {
  const journal = createJournal(disk, folder.path, () => "2026-11-25T10:00:00Z");
  opened.push(journal);
  return journal;
};
export const hash = (revision: number): string => revision.toString(16).padStart(64, "0");
export const line = (revision: number, title = `Card ${revision}`): JournalLine => ({
  revision,
  hash: hash(revision),
  at: "2026-11-25T09:59:00Z",
  step: "jigsaw",
  name: { key: "shell.journal.change" },
  command: { do: "set", changes: { title } },
  patches: [{ op: "replace", path: ["title"], value: title }],
  inverse: [],
});
export const kept = async (journal: Journal, workshop = "w-1") => {
  const answer = await journal.readJournal(workshop);
  if (!answer.ok) throw new Error(answer.error.sentence.key);
  return answer.value;
};
export const revisions = async (journal: Journal, workshop?: string) =>
  (await kept(journal, workshop))?.lines.map((one) => one.revision);
export const write = async (journal: Journal, from: number, to: number, workshop = "w-1"): Promise<void> => {
  for (let revision = from; revision <= to; revision += 1)
    expect(await journal.appendJournal(workshop, line(revision))).toMatchObject({ ok: true });
};
export const whole = (journal: Journal, revision: number, text = `{"revision":${revision}}`) =>
  journal.writeGeneration("w-1", revision, hash(revision), text);
export const files = (ending = ""): readonly string[] =>
  readdirSync(join(folder.path, "workshop-w-1"))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder.path, "workshop-w-1", name));
export const last = (list: readonly string[]): string => list.at(-1) ?? "";

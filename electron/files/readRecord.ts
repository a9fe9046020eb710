import { join } from "node:path";
import type { JournalLine, JournalRecord, NamedDocument } from "@shared/bridge/bridge";
import { z } from "zod";
import { soundText } from "./checkedText";
import type { Disk } from "./disk";
import { type Generation, readGenerationFile } from "./generations";
import { readLine } from "./journalLine";
import { readText } from "./readText";

type Named = Generation & NamedDocument;

const opening = z.object({ workshop: z.string().min(1) });

interface Lines {
  readonly workshop: string | null;
  readonly lines: readonly JournalLine[];
  readonly spoiled: number;
}

const readLines = async (disk: Disk, path: string): Promise<Lines> => {
  const text = await readText(disk, path);
  if (text === null) return { workshop: null, lines: [], spoiled: 1 };
  const rows = text.split("\n");
  // Every row ends with a line end; what stands after the last one was cut off.
  const torn = rows.pop() !== "" ? 1 : 0;
  let workshop: string | null = null;
  const lines: JournalLine[] = [];
  for (const [at, row] of rows.entries()) {
    if (at === 0) {
      const sound = soundText(row);
      const head = sound === null ? null : opening.safeParse(JSON.parse(sound));
      if (!head?.success) return { workshop, lines, spoiled: rows.length - 1 + torn };
      workshop = head.data.workshop;
      continue;
    }
    const line = readLine(row);
    if (line === null) return { workshop, lines, spoiled: rows.length - at + torn };
    lines.push(line);
  }
  return { workshop, lines, spoiled: torn };
};

/** A retry may have written a line twice, and a restored document goes on from an earlier one: the later writing counts. */
const inForce = (lines: readonly JournalLine[], after: number): readonly JournalLine[] => {
  const kept: JournalLine[] = [];
  for (const line of lines) {
    while (kept.length > 0 && (kept.at(-1)?.revision ?? -1) >= line.revision) kept.pop();
    if (line.revision > after) kept.push(line);
  }
  return kept;
};

/** The versions with a name, the earliest first; of one that was named twice the later name counts. */
const readNamed = async (disk: Disk, folder: string, names: readonly string[]): Promise<readonly Named[]> => {
  const found = new Map<number, Named>();
  for (const file of names.filter((one) => one.endsWith(".named"))) {
    const whole = await readGenerationFile(disk, join(folder, file));
    if (whole?.name === undefined) continue;
    found.set(whole.revision, { ...whole, name: whole.name });
  }
  return [...found.values()].sort((a, b) => a.revision - b.revision);
};

/** What one workshop's folder still holds: the newest sound generation and the sound lines after it; null if nothing. */
export const readRecord = async (disk: Disk, folder: string): Promise<JournalRecord | null> => {
  const names = await disk.list(folder);
  let generation: Generation | null = null;
  let unread = 0;
  let from = "";
  for (const name of names.filter((one) => one.endsWith(".whole")).reverse()) {
    generation = await readGenerationFile(disk, join(folder, name));
    from = name;
    if (generation) break;
    unread += 1;
  }
  let workshop = generation?.workshop ?? null;
  const files: Lines[] = [];
  for (const name of names.filter((one) => one.endsWith(".lines") && one > (generation ? from : ""))) {
    const read = await readLines(disk, join(folder, name));
    workshop = workshop ?? read.workshop;
    files.push(read);
  }
  const lines = inForce(
    files.flatMap((file) => file.lines),
    generation?.revision ?? -1,
  );
  const named = await readNamed(disk, folder, names);
  const last = lines.at(-1) ?? generation ?? named.at(-1);
  workshop = workshop ?? named.at(-1)?.workshop ?? null;
  if (!last || workshop === null) return null;
  const { revision, hash, at } = last;
  const leads = generation !== null && lines.length === revision - generation.revision;
  // Where the lines lead on without a gap, what was cut off before them was written again: nothing of it is missing.
  const spoiled = files.reduce(
    (sum, file, at) =>
      leads && files.slice(at + 1).some((later) => later.lines.length > 0) ? sum : sum + file.spoiled,
    unread,
  );
  return {
    workshop,
    revision,
    hash,
    at,
    leads,
    generation: generation && { revision: generation.revision, at: generation.at, text: generation.text },
    lines,
    named: named.map(({ workshop: _, ...version }) => version),
    spoiled,
  };
};

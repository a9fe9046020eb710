import type { JournalLine } from "@shared/bridge/bridge";
import { applyPatches } from "@shared/commands/patches";
import { readWorkshop } from "@shared/document/readWorkshop";
import type { Workshop } from "@shared/workshop/workshop";
import { type CheckedText, readChecked } from "./checkedText";
import { comesTo, documentHash } from "./documentHash";
import { patchesOf } from "./patchesOf";

/** A whole document and the lines after it, from the store or from the journal. */
export interface Source {
  readonly base: CheckedText & { readonly revision: number; readonly at: string; readonly hash?: string };
  readonly lines: readonly JournalLine[];
  /** What the document must come to. */
  readonly hash: string;
}

export interface Rebuilt {
  readonly workshop: Workshop;
  readonly revision: number;
  readonly hash: string;
  readonly at: string;
  readonly lines: readonly JournalLine[];
  /** It comes to the hash it must come to, with every line read. */
  readonly whole: boolean;
  /** Lines that could not be used. */
  readonly lost: number;
}

const inOrder = (lines: readonly JournalLine[], after: number): readonly JournalLine[] => {
  // A line that failed at its fsync may stand twice after the retry: the later one counts.
  const byRevision = new Map(lines.filter((line) => line.revision > after).map((line) => [line.revision, line]));
  return [...byRevision.values()].sort((a, b) => a.revision - b.revision);
};

const next = (workshop: Workshop, line: JournalLine): Workshop | null => {
  const patches = patchesOf(line.patches);
  if (!patches) return null;
  try {
    return applyPatches(workshop, patches);
  } catch {
    return null;
  }
};

const replay = (start: Workshop, source: Source, everyHash: boolean, passed: boolean): Rebuilt => {
  const lines = inOrder(source.lines, source.base.revision);
  const used: JournalLine[] = [];
  let workshop = start;
  for (const line of lines) {
    if (line.revision !== source.base.revision + used.length + 1) break;
    const after = next(workshop, line);
    if (!after || (everyHash && !comesTo(after, line.hash))) break;
    workshop = after;
    used.push(line);
  }
  const last = used.at(-1);
  // What nothing has touched since it was written comes to what was written with it.
  const untouched = passed && used.length === 0 && source.base.hash === source.hash;
  const comes = untouched || comesTo(workshop, source.hash);
  return {
    workshop,
    revision: source.base.revision + used.length,
    hash: comes ? source.hash : documentHash(workshop),
    at: last?.at ?? source.base.at,
    lines: used,
    whole: comes && used.length === lines.length,
    lost: lines.length - used.length,
  };
};

/** Plays the lines after the base; where the end is not what it must be, as far as every line is what it says. */
export const rebuild = (source: Source): Rebuilt | null => {
  const passed = readChecked(source.base);
  const read = passed ? null : readWorkshop(source.base.text);
  const start = passed ?? (read?.ok ? read.value.workshop : null);
  if (!start) return null;
  const quick = replay(start, source, false, passed !== null);
  return quick.whole ? quick : replay(start, source, true, passed !== null);
};

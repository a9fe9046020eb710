import type { Status } from "@shared/analysis/finding";
import type { Bridge, JournalLine, Trouble } from "@shared/bridge/bridge";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import type { Workshop } from "@shared/workshop/workshop";
import { afterPaint } from "./afterPaint";
import type { LibraryDatabase } from "./database";
import { documentHash } from "./documentHash";
import { mergeLines } from "./mergeLines";
import type { Unkept } from "./unkept";
import { writeHead } from "./writeHead";

export interface Saving {
  readonly state: "saved" | "saving" | "failed";
  readonly at: string;
  readonly trouble?: Trouble;
}

interface KeeperOf {
  readonly database: LibraryDatabase;
  readonly bridge: Pick<Bridge, "appendJournal" | "writeGeneration">;
  readonly workshop: Workshop;
  readonly revision: number;
  readonly hash: string;
  readonly at: string;
  /** A new or taken-over document is not safe before a whole generation of it lies in the journal. */
  readonly owesGeneration: boolean;
  readonly status: () => Status;
  readonly said: (saving: Saving) => void;
  /** Milliseconds; passed in so that a test need not wait for the clock of the wall. */
  readonly clock: () => number;
}

export interface Keeper {
  take(gesture: Unkept): void;
  /** A whole generation: at the end of a step, and when a document was taken over. */
  checkpoint(): void;
  retry(): void;
  /** Resolves when nothing waits, or the last attempt failed. */
  settled(): Promise<Saving>;
  stop(): void;
}

/** A burst of typing is written at its first key and then once in this time: one fsync a gesture, not one a key. */
const burst = 300;
const linesPerSnapshot = 200;
const hour = 3_600_000;
const longestWait = 30_000;

/** Keeps the gestures of one workshop, in order, in the live store and in the shell's journal. */
export const createKeeper = (of: KeeperOf): Keeper => {
  let { revision, hash } = of;
  let saving: Saving = { state: "saved", at: of.at };
  let waiting: Unkept[] = [];
  /** Numbered lines on their way; each place is written once, whatever failed in between. */
  let sending: { readonly line: JournalLine; readonly workshop: Workshop; journal: boolean }[] = [];
  let latest = of.workshop;
  let working: Promise<void> | null = null;
  let owesGeneration = of.owesGeneration;
  let owesSnapshot = of.owesGeneration;
  let sinceSnapshot = 0;
  let lastGeneration = of.clock();
  let lastWrite = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let unschedule: (() => void) | null = null;

  const say = (next: Saving): void => {
    saving = next;
    of.said(next);
  };

  const number = async (): Promise<void> => {
    const taken = waiting;
    waiting = [];
    for (const one of taken) {
      hash = await documentHash(one.workshop);
      revision += 1;
      sending.push({ line: { ...one.line, revision, hash }, workshop: one.workshop, journal: false });
    }
  };

  const toStore = async (): Promise<void> => {
    const { database } = of;
    if (!database.isOpen()) await database.open();
    const lines = sending.map((one) => ({ ...one.line, workshop: latest.id }));
    const last = sending.at(-1);
    const document = last?.workshop ?? latest;
    const snapshot = owesSnapshot || sinceSnapshot + lines.length >= linesPerSnapshot || failures > 0;
    await writeHead(database, {
      lines,
      document,
      status: of.status(),
      revision,
      hash,
      at: last?.line.at ?? of.at,
      snapshot,
    });
    sinceSnapshot = snapshot ? 0 : sinceSnapshot + lines.length;
    owesSnapshot = false;
  };

  const toJournal = async (): Promise<Trouble | string> => {
    let at = saving.at;
    const { id } = latest;
    for (const one of sending) {
      if (one.journal) continue;
      const answer = await of.bridge.appendJournal(id, one.line);
      if (!answer.ok) return answer.error;
      one.journal = true;
      at = answer.value.at;
    }
    if (owesGeneration || of.clock() - lastGeneration >= hour) {
      const document = sending.at(-1)?.workshop ?? latest;
      const answer = await of.bridge.writeGeneration(id, revision, hash, writeWorkshop(document));
      if (!answer.ok) return answer.error;
      owesGeneration = false;
      lastGeneration = of.clock();
      at = answer.value.at;
    }
    return at;
  };

  const work = async (): Promise<void> => {
    while (waiting.length > 0 || sending.length > 0 || owesGeneration) {
      await number();
      lastWrite = of.clock();
      // Both at once: they lie in different files, and either alone brings back the other at the next start.
      const [stored, journaled] = await Promise.allSettled([toStore(), toJournal()]);
      const trouble: Trouble | null =
        journaled.status === "rejected"
          ? { kind: "failed", sentence: { key: "library.saving.failed" } }
          : typeof journaled.value !== "string"
            ? journaled.value
            : stored.status === "rejected"
              ? { kind: "failed", sentence: { key: "library.saving.store" } }
              : null;
      if (trouble) {
        failures += 1;
        say({ state: "failed", at: saving.at, trouble });
        unschedule = after(Math.min(longestWait, 1000 * 2 ** (failures - 1)));
        return;
      }
      failures = 0;
      sending = [];
      const at = journaled.status === "fulfilled" && typeof journaled.value === "string" ? journaled.value : saving.at;
      const more = waiting.length > 0;
      say({ state: more ? "saving" : "saved", at });
      if (more) return schedule();
    }
  };

  const after = (time: number): (() => void) => {
    const timer = setTimeout(start, time);
    return () => clearTimeout(timer);
  };

  const stop = (): void => {
    unschedule?.();
    unschedule = null;
  };

  const start = (): void => {
    stop();
    if (working) return;
    working = work().finally(() => {
      working = null;
    });
  };

  const schedule = (): void => {
    if (unschedule) return;
    const typing = waiting.every((one) => one.goesOn);
    // The document is hashed whole: on a large one that would hold up the frame that shows the change.
    unschedule = typing ? after(Math.max(0, lastWrite + burst - of.clock())) : afterPaint(start);
  };

  return {
    take(gesture) {
      const last = waiting.at(-1);
      if (gesture.goesOn && last) waiting = [...waiting.slice(0, -1), mergeLines(last, gesture)];
      else waiting = [...waiting, gesture];
      latest = gesture.workshop;
      if (saving.state === "saved") say({ state: "saving", at: saving.at });
      if (!gesture.goesOn && failures === 0) stop();
      schedule();
    },
    checkpoint() {
      owesGeneration = true;
      if (saving.state === "saved") say({ state: "saving", at: saving.at });
      schedule();
    },
    retry: start,
    async settled() {
      start();
      while (working) await working;
      if (waiting.length > 0 && saving.state !== "failed") return this.settled();
      return saving;
    },
    stop,
  };
};

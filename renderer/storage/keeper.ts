import type { Status } from "@shared/analysis/finding";
import type { Bridge, JournalLine, Trouble } from "@shared/bridge/bridge";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import { failure, type Result, success } from "@shared/lib/result";
import type { Workshop } from "@shared/workshop/workshop";
import { afterPaint } from "./afterPaint";
import type { LibraryDatabase } from "./database";
import { documentHash } from "./documentHash";
import { mergeLines } from "./mergeLines";
import { patience } from "./patience";
import { isSigning, signedDocument } from "./signedIn";
import { createStoreLane, type Head } from "./storeLane";
import type { Unkept } from "./unkept";

export interface Saving {
  readonly state: "saved" | "saving" | "failed";
  readonly at: string;
  readonly trouble?: Trouble;
}

interface KeeperOf {
  readonly database: LibraryDatabase;
  readonly bridge: Pick<Bridge, "appendJournal" | "writeGeneration" | "keepNamed">;
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
const hour = 3_600_000;
const notKept: Trouble = { kind: "failed", sentence: { key: "library.saving.failed" } };

/**
 * Keeps the gestures of one workshop, in order, in the shell's journal and in the live store. A line leaves for the
 * journal with the gesture itself, while the window still draws it, and "saved" is said at the journal's answer. The
 * store follows after the frame: whoever is killed in between finds it brought up from the journal.
 */
export const createKeeper = (of: KeeperOf): Keeper => {
  const { id } = of.workshop;
  let head: Head = { document: of.workshop, revision: of.revision, hash: of.hash, at: of.at };
  let saving: Saving = { state: "saved", at: of.at };
  let waiting: Unkept[] = [];
  /** Numbered lines that the journal does not have yet. */
  const sending: (readonly [JournalLine, Workshop])[] = [];
  let working: Promise<void> | null = null;
  let owesGeneration = of.owesGeneration;
  let lastGeneration = of.clock();
  let lastWrite = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let unschedule: (() => void) | null = null;
  let journalTrouble: Trouble | null = null;
  let storeTrouble: Trouble | null = null;

  const sayHow = (at: string): void => {
    const trouble = journalTrouble ?? storeTrouble;
    const open = waiting.length > 0 || sending.length > 0 || owesGeneration;
    saving = trouble ? { state: "failed", at, trouble } : { state: open ? "saving" : "saved", at };
    of.said(saving);
  };

  const store = createStoreLane({
    database: of.database,
    head,
    owesSnapshot: of.owesGeneration,
    status: of.status,
    said: (trouble) => {
      storeTrouble = trouble;
      sayHow(saving.at);
    },
  });

  const number = (): void => {
    for (const { line, workshop, goesOn } of waiting) {
      const revision = head.revision + 1;
      head = { document: workshop, revision, hash: documentHash(workshop), at: line.at };
      // Said of the line as it is written: the first key of a burst may have taken in those that went on with it.
      const command = goesOn ? { ...line.command, goesOn } : line.command;
      const numbered = { ...line, command, revision, hash: head.hash };
      sending.push([numbered, workshop]);
      store.take(numbered, head);
    }
    waiting = [];
  };

  /** Answers the instant at which the journal had the last of it on the disk. */
  const toJournal = async (): Promise<Result<string, Trouble>> => {
    let at = saving.at;
    for (let next = sending[0]; next; next = sending[0]) {
      const [line, document] = next;
      const answer = await of.bridge.appendJournal(id, line);
      if (!answer.ok) return answer;
      // What was signed is asked for long after the gestures that lead to it are gone.
      const signed = isSigning(line) ? signedDocument(document, line) : null;
      const kept = signed ? await of.bridge.keepNamed(id, signed) : success(null);
      if (!kept.ok) return kept;
      sending.shift();
      at = answer.value.at;
    }
    if (owesGeneration) {
      const { revision, hash, document } = head;
      const answer = await of.bridge.writeGeneration(id, revision, hash, writeWorkshop(document));
      if (!answer.ok) return answer;
      owesGeneration = false;
      lastGeneration = of.clock();
      at = answer.value.at;
    }
    return success(at);
  };

  const after = (time: number): (() => void) => {
    const timer = setTimeout(start, time);
    return () => clearTimeout(timer);
  };

  /** What is left of the time of this burst: all of it at most, should the machine's clock have been set back. */
  const restOfBurst = (): number => Math.min(burst, Math.max(0, lastWrite + burst - of.clock()));

  const work = async (): Promise<void> => {
    do {
      number();
      lastWrite = of.clock();
      const answer = await toJournal().catch(() => failure(notKept));
      if (!answer.ok) {
        failures += 1;
        journalTrouble = answer.error;
        sayHow(saving.at);
        stop();
        unschedule = after(patience(failures));
        return;
      }
      failures = 0;
      journalTrouble = null;
      sayHow(answer.value);
    } while (waiting.some((one) => !one.goesOn));
    if (waiting.length > 0) unschedule ??= after(restOfBurst());
    else if (Math.abs(of.clock() - lastGeneration) >= hour) checkpoint();
  };

  const stop = (): void => {
    unschedule?.();
    unschedule = null;
  };

  const start = (): void => {
    stop();
    working ??= work().finally(() => {
      working = null;
    });
  };

  const checkpoint = (): void => {
    owesGeneration = true;
    if (saving.state === "saved") sayHow(saving.at);
    // The whole document is written out: that would hold up the frame that shows the change.
    unschedule ??= afterPaint(start);
  };

  const settled = async (): Promise<Saving> => {
    start();
    while (working) await working;
    // What was done meanwhile goes to the store only now; left there, the next start would tell of a loss.
    await store.settled();
    return waiting.length > 0 && saving.state !== "failed" ? settled() : saving;
  };

  return {
    take(gesture) {
      const last = waiting.at(-1);
      if (gesture.goesOn && last) waiting = [...waiting.slice(0, -1), mergeLines(last, gesture)];
      else waiting = [...waiting, gesture];
      if (failures === 0 && !gesture.goesOn) start();
      else unschedule ??= after(restOfBurst());
      if (saving.state === "saved") sayHow(saving.at);
    },
    checkpoint,
    retry() {
      start();
      store.retry();
    },
    settled,
    stop() {
      stop();
      store.stop();
    },
  };
};

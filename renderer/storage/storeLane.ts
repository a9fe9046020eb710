import type { Status } from "@shared/analysis/finding";
import type { JournalLine, Trouble } from "@shared/bridge/bridge";
import type { Workshop } from "@shared/workshop/workshop";
import { afterPaint } from "./afterPaint";
import type { LibraryDatabase } from "./database";
import { patience } from "./patience";
import { writeHead } from "./writeHead";

/** The document after a line, as the store's head tells of it. */
export interface Head {
  readonly document: Workshop;
  readonly revision: number;
  readonly hash: string;
  readonly at: string;
}

interface StoreLaneOf {
  readonly database: LibraryDatabase;
  readonly head: Head;
  readonly owesSnapshot: boolean;
  readonly status: () => Status;
  /** The store can't be written, or can again. */
  readonly said: (trouble: Trouble | null) => void;
}

export interface StoreLane {
  take(line: JournalLine, head: Head): void;
  retry(): void;
  /** Resolves when nothing waits, or the last attempt failed. */
  settled(): Promise<void>;
  stop(): void;
}

const linesPerSnapshot = 200;

/** Writes lines and head of one workshop into the live store, once the frame that shows the change was painted. */
export const createStoreLane = (of: StoreLaneOf): StoreLane => {
  const { database } = of;
  let { head, owesSnapshot } = of;
  let lines: readonly JournalLine[] = [];
  let sinceSnapshot = 0;
  let failures = 0;
  let working: Promise<void> | null = null;
  let unschedule: (() => void) | null = null;

  const stop = (): void => {
    unschedule?.();
    unschedule = null;
  };

  const write = async (): Promise<void> => {
    // More may be taken while the store is opened: head and lines are of one moment.
    const [taken, last] = [lines, head];
    const snapshot = owesSnapshot || sinceSnapshot + taken.length >= linesPerSnapshot || failures > 0;
    if (!database.isOpen()) await database.open();
    const rows = taken.map((line) => ({ ...line, workshop: last.document.id }));
    await writeHead(database, { ...last, lines: rows, status: of.status(), snapshot });
    lines = lines.slice(taken.length);
    sinceSnapshot = snapshot ? 0 : sinceSnapshot + taken.length;
    owesSnapshot = false;
  };

  const work = async (): Promise<void> => {
    while (lines.length > 0 || owesSnapshot) {
      try {
        await write();
      } catch {
        failures += 1;
        of.said({ kind: "failed", sentence: { key: "library.saving.store" } });
        stop();
        const timer = setTimeout(start, patience(failures));
        unschedule = () => clearTimeout(timer);
        return;
      }
      if (failures > 0) of.said(null);
      failures = 0;
    }
  };

  const start = (): void => {
    stop();
    working ??= work().finally(() => {
      working = null;
    });
  };

  return {
    take(line, next) {
      lines = [...lines, line];
      head = next;
      if (!working) unschedule ??= afterPaint(start);
    },
    retry: start,
    async settled() {
      start();
      while (working) await working;
    },
    stop,
  };
};

import type { Drawing } from "@shared/agreement/word/wordBlocks";
import type { PdfOrder, Trouble } from "@shared/bridge/bridge";
import type { Result } from "@shared/lib/result";
import type { Disk } from "../files/disk";

/** What a command works with: where results and remarks go, the disk, and a printer where there is one. */
export interface Desk {
  /** Results only. Resolves when they are handed over. */
  out(text: string): Promise<void>;
  /** Whether results could not be written where they were to go. */
  outLost(): boolean;
  /** Everything else that is said. */
  remark(text: string): Promise<void>;
  readonly disk: Disk;
  /** The folder that names are read from. */
  readonly folder: string;
  /** Null outside Electron. */
  readonly print: ((order: PdfOrder) => Promise<Result<Uint8Array, Trouble>>) | null;
  /** Draws an SVG as a bitmap; null outside Electron. */
  readonly draw: ((svg: string) => Promise<Drawing | null>) | null;
  /** The instant, RFC 3339. */
  now(): string;
  /** The bytes of a bundled font file, or null where it is not there. */
  readonly font: (file: string) => Promise<Uint8Array | null>;
}

/** The exit codes: fine, blockers found, a file cannot be read or written, or a word not understood. */
export const fine = 0;
export const blocked = 1;
export const unreadable = 2;

import type { Result } from "@shared/lib/result";
import type { OpenFault } from "./age";

/** What the page asks of the worker, with what it answers to each. Bytes travel as base64. */
export interface Sealing {
  seal(text: string, passphrase: string): string;
  open(box: string, passphrase: string): Result<string, OpenFault>;
  makeKey(passphrase: string): { readonly recipient: string; readonly guarded: string };
  lock(text: string, recipient: string): string;
  /** The draft behind a guarded key; an empty draft only tries the passphrase. */
  unlock(guarded: string, passphrase: string, draft: string): Result<string, OpenFault>;
}

export type SealingVerb = keyof Sealing;

export type Asked = {
  readonly [V in SealingVerb]: { readonly verb: V; readonly id: number; readonly given: Parameters<Sealing[V]> };
}[SealingVerb];

export type Answered =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false };

import { failure, type Result } from "@shared/lib/result";
import { z } from "zod";
import type { OpenFault } from "./age";
import type { Answered, Asked } from "./sealing";
import { startSealer } from "./startWorker";

const fault = z.enum(["wrong-passphrase", "broken", "too-costly"]);
const opened = z.union([
  z.object({ ok: z.literal(true), value: z.string() }),
  z.object({ ok: z.literal(false), error: fault }),
]);
const key = z.object({ recipient: z.string(), guarded: z.string() });

export type PageKey = z.infer<typeof key>;

/** Seals and opens beside the page, so that a slow key never holds the screen. */
export interface Sealer {
  seal(text: string, passphrase: string): Promise<string>;
  open(box: string, passphrase: string): Promise<Result<string, OpenFault>>;
  makeKey(passphrase: string): Promise<PageKey>;
  lock(text: string, recipient: string): Promise<string>;
  unlock(guarded: string, passphrase: string, draft: string): Promise<Result<string, OpenFault>>;
}

type Waiting = { readonly done: (value: unknown) => void; readonly failed: (reason: Error) => void };

/** Only what is asked now lives: with the last answer the worker ends, and with it what it knew. */
const createSealer = (): Sealer => {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;
  const rest = (): void => {
    if (waiting.size > 0) return;
    worker?.terminate();
    worker = null;
  };
  const settle = (answered: Answered): void => {
    const one = waiting.get(answered.id);
    waiting.delete(answered.id);
    if (answered.ok) one?.done(answered.value);
    else one?.failed(new Error("Sealing failed."));
    rest();
  };
  const started = (): Worker => {
    if (worker) return worker;
    const fresh = startSealer();
    fresh.addEventListener("message", (event: MessageEvent<Answered>) => settle(event.data));
    fresh.addEventListener("error", () => {
      for (const one of waiting.values()) one.failed(new Error("The sealing worker stopped."));
      waiting.clear();
      rest();
    });
    worker = fresh;
    return fresh;
  };
  const ask = (asked: (id: number) => Asked): Promise<unknown> =>
    new Promise((done, failed) => {
      count += 1;
      waiting.set(count, { done, failed });
      started().postMessage(asked(count));
    });
  const openedOf = (value: unknown): Result<string, OpenFault> => {
    const read = opened.safeParse(value);
    return read.success ? read.data : failure("broken");
  };
  return {
    seal: async (...given) => z.string().parse(await ask((id) => ({ verb: "seal", id, given }))),
    open: async (...given) => openedOf(await ask((id) => ({ verb: "open", id, given }))),
    makeKey: async (...given) => key.parse(await ask((id) => ({ verb: "makeKey", id, given }))),
    lock: async (...given) => z.string().parse(await ask((id) => ({ verb: "lock", id, given }))),
    unlock: async (...given) => openedOf(await ask((id) => ({ verb: "unlock", id, given }))),
  };
};

export const sealer: Sealer = createSealer();

import type { Trouble } from "@shared/bridge/bridge";
import { failure, type Result } from "@shared/lib/result";
import { channels } from "./channels";
import { frameOf } from "./compat";

interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

export interface Asking {
  readonly senderFrame: Frame | null;
  /** The number of the web contents that asks. */
  readonly sender: { readonly id: number };
}

type Listener = (event: Asking, ...args: unknown[]) => Promise<Result<unknown, Trouble>>;

/** The part of Electron's ipcMain that is needed. */
export interface Exchange {
  handle(channel: string, listener: Listener): void;
}

/**
 * An exchange before those who answer are there: a question asked meanwhile waits for them, and is then checked as any
 * other. Who asks is read at once, since the frame may be gone by then.
 */
export const exchangeBefore = (exchange: Exchange, begin: () => Promise<void>): Exchange => {
  const listeners = new Map<string, Listener>();
  for (const channel of channels) {
    exchange.handle(channel, async (event, ...args) => {
      const frame = frameOf(event);
      const senderFrame = frame && { url: frame.url, parent: frame.parent };
      const sender = { id: event.sender.id };
      await begin();
      const listener = listeners.get(channel);
      return listener
        ? listener({ senderFrame, sender }, ...args)
        : failure<Trouble>({ kind: "failed", sentence: { key: "shell.bridge.failed" } });
    });
  }
  return { handle: (channel, listener) => void listeners.set(channel, listener) };
};

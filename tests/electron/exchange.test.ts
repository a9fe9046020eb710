import { describe, expect, test } from "vitest";
import { verbs } from "../../electron/bridgeVerbs";
import { channelOf } from "../../electron/channels";
import { type Exchange, exchangeBefore } from "../../electron/exchange";
import { success } from "../../shared/lib/result";

type Listener = Parameters<Exchange["handle"]>[1];

describe("a question asked before the shell can answer", () => {
  const early = () => {
    const listeners = new Map<string, Listener>();
    let release = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begins = 0;
    const exchange = exchangeBefore({ handle: (channel, listener) => void listeners.set(channel, listener) }, () => {
      begins += 1;
      return begun;
    });
    return { listeners, exchange, release, begins: () => begins };
  };

  test("is heard on every channel from the start", () => {
    const { listeners, begins } = early();
    expect([...listeners.keys()].sort()).toEqual(
      Object.keys(verbs)
        .map((verb) => `sameside:${verb}`)
        .sort(),
    );
    expect(begins()).toBe(0);
  });

  test("begins the shell, waits for it and is then answered; who asked is read at once", async () => {
    const { listeners, exchange, release, begins } = early();
    const event = { senderFrame: { url: "app://bundle/index.html", parent: null }, sender: { id: 7 } };
    const answer = listeners.get(channelOf("copyText"))?.(event, "a text");
    expect(begins()).toBe(1);
    Object.assign(event, { senderFrame: null });
    const asked: unknown[] = [];
    exchange.handle(channelOf("copyText"), async (...all) => {
      asked.push(all);
      return success("done");
    });
    release();
    expect(await answer).toEqual(success("done"));
    expect(asked).toEqual([
      [{ senderFrame: { url: "app://bundle/index.html", parent: null }, sender: { id: 7 } }, "a text"],
    ]);
  });
});

import type { Bridge, Trouble } from "@shared/bridge/bridge";
import { failure, type Result } from "@shared/lib/result";
import { type Arguments, verbs } from "./bridgeVerbs";
import { channelOf, type Verb } from "./channels";
import { frameOf } from "./compat";
import type { Asking, Exchange } from "./exchange";
import { isOurPage } from "./safety/origin";

/** What answers each verb; the caller is the number of the window's contents. */
export type Answers = { readonly [V in Verb]: (caller: number, ...args: Arguments<V>) => ReturnType<Bridge[V]> };

const refused = (key: "stranger" | "malformed" | "tooOften"): Result<never, Trouble> =>
  failure({ kind: "refused", sentence: { key: `shell.bridge.${key}` } });

/** A bucket a caller and verb: full it holds a second's worth, and it fills evenly. */
const createRates = (clock: () => number) => {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (caller: number, verb: Verb): boolean => {
    const name = `${caller} ${verb}`;
    const most = verbs[verb].perSecond;
    const now = clock();
    const bucket = buckets.get(name) ?? { tokens: most, at: now };
    // A clock set back adds nothing, and takes nothing away: until it has caught up, nothing could be saved.
    bucket.tokens = Math.min(most, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * most);
    bucket.at = now;
    buckets.set(name, bucket);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  };
};

const mayAsk = (event: Asking, isOurs: (caller: number) => boolean): boolean => {
  const frame = frameOf(event);
  return frame !== null && !frame.parent && isOurPage(frame.url) && isOurs(event.sender.id);
};

/**
 * The one place where the page's questions come in. Before anything is done: the sender is the main frame of our page in
 * a window of ours (read at once, since the frame may be gone later), it does not ask too often, the arguments fit.
 */
export const answerBridge = (
  exchange: Exchange,
  answers: Answers,
  isOurs: (caller: number) => boolean,
  clock: () => number,
): void => {
  const inRate = createRates(clock);
  const listen = <V extends Verb>(verb: V): void => {
    const answer: (caller: number, ...args: Arguments<V>) => Promise<Result<unknown, Trouble>> = answers[verb];
    exchange.handle(channelOf(verb), async (event, ...args) => {
      if (!mayAsk(event, isOurs)) return refused("stranger");
      const caller = event.sender.id;
      if (!inRate(caller, verb)) return refused("tooOften");
      const accepted = verbs[verb].accepts.safeParse(args);
      if (!accepted.success) return refused("malformed");
      try {
        return await answer(caller, ...accepted.data);
      } catch {
        return failure<Trouble>({ kind: "failed", sentence: { key: "shell.bridge.failed" } });
      }
    });
  };
  listen("about");
  listen("journalHeads");
  listen("readJournal");
  listen("appendJournal");
  listen("writeGeneration");
  listen("keepNamed");
  listen("forget");
  listen("chooseFile");
  listen("takePendingFile");
  listen("saveFile");
  listen("saveFiles");
  listen("showInFolder");
  listen("secondFolder");
  listen("chooseSecondFolder");
  listen("leaveSecondFolder");
  listen("copyToSecondFolder");
  listen("machineState");
  listen("keepAwake");
  listen("printPdf");
  listen("printFirstPage");
  listen("keepPrinter");
  listen("lookAt");
  listen("copyText");
  listen("openWindow");
  listen("setTitle");
  listen("setMenu");
  listen("setBusy");
  listen("openRoom");
  listen("closeRoom");
  listen("roomState");
  listen("sendRoom");
  listen("swapScreens");
  listen("tellScreens");
};

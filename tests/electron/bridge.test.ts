import { expect, test } from "vitest";
import { type Answers, answerBridge } from "../../electron/bridge";
import { verbs } from "../../electron/bridgeVerbs";
import { channelOf, type Verb } from "../../electron/channels";
import type { Asking, Exchange } from "../../electron/exchange";
import type { success } from "../../shared/lib/result";
import { cases } from "./bridgeCases";

type Listener = Parameters<Exchange["handle"]>[1];

const all = Object.keys(cases).filter((name): name is Verb => Object.hasOwn(verbs, name));

const recorded = () => {
  const asked: string[] = [];
  const note = (verb: string) => async (): Promise<ReturnType<typeof success<never>>> => {
    asked.push(verb);
    throw new Error("The answer itself is not what is asked here.");
  };
  const answers: Answers = {
    about: note("about"),
    journalHeads: note("journalHeads"),
    readJournal: note("readJournal"),
    appendJournal: note("appendJournal"),
    writeGeneration: note("writeGeneration"),
    keepNamed: note("keepNamed"),
    forget: note("forget"),
    chooseFile: note("chooseFile"),
    takePendingFile: note("takePendingFile"),
    saveFile: note("saveFile"),
    saveFiles: note("saveFiles"),
    showInFolder: note("showInFolder"),
    secondFolder: note("secondFolder"),
    chooseSecondFolder: note("chooseSecondFolder"),
    leaveSecondFolder: note("leaveSecondFolder"),
    copyToSecondFolder: note("copyToSecondFolder"),
    machineState: note("machineState"),
    keepAwake: note("keepAwake"),
    printPdf: note("printPdf"),
    printFirstPage: note("printFirstPage"),
    keepPrinter: note("keepPrinter"),
    lookAt: note("lookAt"),
    copyText: note("copyText"),
    openWindow: note("openWindow"),
    setTitle: note("setTitle"),
    setMenu: note("setMenu"),
    setBusy: note("setBusy"),
    openRoom: note("openRoom"),
    closeRoom: note("closeRoom"),
    roomState: note("roomState"),
    sendRoom: note("sendRoom"),
    swapScreens: note("swapScreens"),
    tellScreens: note("tellScreens"),
  };
  return { asked, answers };
};

const ours: Asking = { senderFrame: { url: "app://bundle/index.html#/", parent: null }, sender: { id: 7 } };

const bridge = () => {
  const { asked, answers } = recorded();
  const listeners = new Map<string, Listener>();
  let now = 0;
  answerBridge(
    { handle: (channel, listener) => listeners.set(channel, listener) },
    answers,
    (id) => id === 7,
    () => now,
  );
  return {
    asked,
    channels: [...listeners.keys()],
    later: (milliseconds: number) => {
      now += milliseconds;
    },
    ask: async (verb: Verb, args: readonly unknown[], event: Asking = ours) => {
      now += 10_000;
      const answer = await listeners.get(channelOf(verb))?.(event, ...args);
      return answer && !answer.ok ? answer.error.sentence.key : "answered";
    },
    askAtOnce: async (verb: Verb, args: readonly unknown[]) => {
      const answer = await listeners.get(channelOf(verb))?.(ours, ...args);
      return answer && !answer.ok ? answer.error.sentence.key : "answered";
    },
  };
};

test("every verb of the contract is answered on a channel of its own, and nothing else is", () => {
  expect(bridge().channels.sort()).toEqual(
    Object.keys(verbs)
      .map((verb) => `sameside:${verb}`)
      .sort(),
  );
  expect(all.length).toBe(Object.keys(verbs).length);
});

test.each(all)("%s does what it is asked for in the right form", async (verb) => {
  const { ask, asked } = bridge();
  // The stand-in fails at its own work, after the checks have let the question through.
  for (const good of cases[verb].good) expect(await ask(verb, good)).toBe("shell.bridge.failed");
  expect(asked).toEqual(cases[verb].good.map(() => verb));
});

test.each(all)("%s refuses what does not fit, and does nothing", async (verb) => {
  const { ask, asked } = bridge();
  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = cyclic;
  const hostile = [...cases[verb].bad, [cyclic, cyclic, cyclic], [undefined], [Number.NaN], [() => 1], [[[[[]]]]]];
  for (const bad of hostile) expect(await ask(verb, bad)).toBe("shell.bridge.malformed");
  expect(asked).toEqual([]);
});

const frame = (url: string, parent: unknown = null) => ({ ...ours, senderFrame: { url, parent } });
const strangers: readonly (readonly [string, Asking])[] = [
  ["a frame that is gone", { ...ours, senderFrame: null }],
  ["a frame inside our page", frame("app://bundle/index.html", {})],
  ["an empty page", frame("about:blank")],
  ["an empty address", frame("")],
  ["a look-alike host", frame("app://bundle.evil/index.html")],
  ["a host that begins like ours", frame("app://bundleevil/index.html")],
  ["ours as a user name", frame("app://bundle@evil/index.html")],
  ["a document on its way to paper", frame("app://export/1.html")],
  ["another file of ours", frame("app://bundle/assets/a.js")],
  ["a file", frame("file:///app/index.html")],
  ["a web page", frame("http://bundle/index.html")],
  ["the tools for developers", frame("devtools://devtools/index.html")],
  ["a port", frame("app://bundle:80/index.html")],
  ["a window that is not ours", { ...ours, sender: { id: 8 } }],
];

test.each(strangers)("%s is refused on every channel", async (_name, event) => {
  const { ask, asked } = bridge();
  for (const verb of all)
    for (const good of cases[verb].good) expect(await ask(verb, good, event)).toBe("shell.bridge.stranger");
  expect(asked).toEqual([]);
});

test("a window that asks too often is told to wait, and may ask again a second later", async () => {
  const { askAtOnce, asked, later } = bridge();
  const said: string[] = [];
  for (let time = 0; time < 12; time += 1) said.push(await askAtOnce("copyText", ["a"]));
  expect(said.filter((one) => one === "shell.bridge.tooOften")).toHaveLength(2);
  expect(asked).toHaveLength(10);
  later(1_000);
  expect(await askAtOnce("copyText", ["a"])).toBe("shell.bridge.failed");
});

test("who asks on is answered though the clock of the machine was set back", async () => {
  const { askAtOnce, asked, later } = bridge();
  expect(await askAtOnce("copyText", ["a"])).toBe("shell.bridge.failed");
  later(-3_600_000);
  expect(await askAtOnce("copyText", ["a"])).toBe("shell.bridge.failed");
  expect(asked).toHaveLength(2);
});

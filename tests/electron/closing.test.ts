import { expect, test } from "vitest";
import { createClosing, patience } from "../../electron/closing";

const window = (leaves = false) => {
  const did: string[] = [];
  let gone = false;
  let waiting: { readonly work: () => void; stopped: boolean } | null = null;
  const closing = createClosing(
    {
      sayClosing: () => did.push("told the page"),
      askToLeave: async () => {
        did.push("asked");
        return leaves;
      },
      close: () => did.push(closing.mayClose() ? "closed" : "held"),
      isGone: () => gone,
    },
    {
      after: (milliseconds, work) => {
        expect(milliseconds).toBe(patience);
        const timer = { work, stopped: false };
        waiting = timer;
        return () => {
          timer.stopped = true;
        };
      },
    },
  );
  return {
    did,
    closing,
    crash: () => {
      gone = true;
    },
    patienceEnds: async () => {
      if (waiting && !waiting.stopped) waiting.work();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
};

test("closing waits until the page has saved, and then happens by itself", () => {
  const { did, closing } = window();
  closing.setBusy(true);
  expect(closing.mayClose()).toBe(false);
  closing.setBusy(true);
  expect(did).toEqual(["told the page"]);
  closing.setBusy(false);
  expect(did).toEqual(["told the page", "closed"]);
});

test("a page that was idle before may still have a field to finish, so it is told all the same", () => {
  const { did, closing } = window();
  closing.setBusy(false);
  expect(closing.mayClose()).toBe(false);
  expect(did).toEqual(["told the page"]);
});

test("pressing the cross twice does not ask twice", () => {
  const { did, closing } = window();
  closing.mayClose();
  closing.mayClose();
  expect(did).toEqual(["told the page"]);
});

test("after five seconds the person decides: keep the window", async () => {
  const { did, closing, patienceEnds } = window(false);
  closing.mayClose();
  await patienceEnds();
  expect(did).toEqual(["told the page", "asked"]);
  expect(closing.mayClose()).toBe(false);
  closing.setBusy(false);
  expect(did.at(-1)).toBe("closed");
});

test("after five seconds the person decides: close and lose the last change", async () => {
  const { did, closing, patienceEnds } = window(true);
  closing.mayClose();
  await patienceEnds();
  expect(did).toEqual(["told the page", "asked", "closed"]);
});

test("once saved in time, nobody is asked any more", async () => {
  const { did, closing, patienceEnds } = window(true);
  closing.mayClose();
  closing.setBusy(false);
  await patienceEnds();
  expect(did).toEqual(["told the page", "closed"]);
});

test("a window whose page has crashed closes at once", () => {
  const { did, closing, crash } = window();
  crash();
  expect(closing.mayClose()).toBe(true);
  expect(did).toEqual([]);
});

import type { CDPSession, Page } from "@playwright/test";

/** What one gesture cost: the main thread's own time for each input event, and frames a second while it went on. */
export interface Cost {
  readonly main: number;
  readonly fps: number;
  /** The longest of twenty frames, in milliseconds. */
  readonly frame: number;
}

const EVENTS = 60;
const PACE = 16;
/** Where every event takes long, fewer say the same. */
const LONGEST = 3_000;
const LEAST = 10;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
/** The value that so great a part of them does not exceed. */
export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** The main thread's own time, which does not grow while other programs have the processor. */
const threadTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find((one) => one.name === "ThreadTime")?.value ?? 0) * 1000;
};

/** Sends real input events at the pace of frames and counts what the page did meanwhile. */
const measured = async (
  page: Page,
  session: CDPSession,
  send: (at: number) => Promise<void>,
): Promise<{ main: number; frames: number[] }> => {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    let going = true;
    const tick = (now: number): void => {
      frames.push(now - last);
      last = now;
      if (going) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, {
      endFrames: () => {
        going = false;
        return frames;
      },
    });
  });
  const before = await threadTime(session);
  const end = Date.now() + LONGEST;
  let sent = 0;
  while (sent < EVENTS && (sent < LEAST || Date.now() < end)) {
    const next = pause(PACE);
    await send(sent);
    sent += 1;
    await next;
  }
  const main = ((await threadTime(session)) - before) / sent;
  const frames: number[] = await page.evaluate("window.endFrames()");
  return { main, frames: frames.slice(2) };
};

/** The middle of three turns of a gesture. */
export const gesture = async (page: Page, session: CDPSession, send: (at: number) => Promise<void>): Promise<Cost> => {
  const turns = [];
  for (let turn = 0; turn < 3; turn += 1) {
    turns.push(await measured(page, session, send));
    await pause(150);
  }
  const frames = turns.flatMap((turn) => turn.frames);
  const time = frames.reduce((sum, frame) => sum + frame, 0);
  return {
    main: median(turns.map((turn) => turn.main)),
    fps: time > 0 ? (frames.length * 1000) / time : 0,
    frame: quantile(frames, 0.95),
  };
};

/** Moves the board under two fingers, there and back. */
export const pan = (page: Page, session: CDPSession): Promise<Cost> =>
  gesture(page, session, (at) => page.mouse.wheel(at < EVENTS / 2 ? 24 : -24, at % 2 === 0 ? 12 : -12));

/** Zooms at the pointer, in and out. */
export const zoom = async (page: Page, session: CDPSession): Promise<Cost> => {
  await page.keyboard.down("Control");
  const cost = await gesture(page, session, (at) => page.mouse.wheel(0, Math.floor(at / 15) % 2 === 0 ? -4 : 4));
  await page.keyboard.up("Control");
  return cost;
};

/** Takes a card and leads it about. */
export const drag = async (
  page: Page,
  session: CDPSession,
  from: { readonly x: number; readonly y: number },
): Promise<Cost> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const cost = await gesture(page, session, (at) =>
    page.mouse.move(from.x + 6 * (at < 30 ? at : 60 - at), from.y + 2 * (at < 30 ? at : 60 - at)),
  );
  await page.mouse.up();
  return cost;
};

/** From the key that adds a card to the frame that shows it, for so many cards; milliseconds. */
export const add = async (page: Page, field: string, count: string, times: number): Promise<number[]> => {
  await page.focus(field);
  await page.evaluate((counted) => {
    if (Reflect.has(window, "takeWaits")) return;
    const waits: number[] = [];
    const many = new Function(`return ${counted}`);
    addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Enter") return;
        const before = many();
        const look = (): void => {
          requestAnimationFrame(() => {
            if (many() === before) return look();
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => waits.push(performance.now() - event.timeStamp);
            port2.postMessage(null);
          });
        };
        look();
      },
      { capture: true },
    );
    Object.assign(window, { takeWaits: () => waits.splice(0) });
  }, count);
  for (let at = 0; at < times; at += 1) {
    await page.keyboard.insertText(`Another sentence that somebody said in the room ${at}`);
    await page.keyboard.press("Enter");
    await pause(250);
  }
  return page.evaluate("window.takeWaits()");
};

/** Script heap after a forced collection, in megabytes. */
export const heap = async (session: CDPSession): Promise<number> => {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1_000_000;
};

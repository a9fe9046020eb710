import { writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { afterAll, test } from "vitest";
import { benchDocument } from "../../renderer/app/benchDocument";
import { Facilitator, say } from "../helpers/facilitator";
import { launchApp } from "../helpers/launchApp";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { figure, launchBare, tell } from "./bare";

/** The app in the real Electron beside what Electron alone takes; wants a display, a virtual one will do. */
const MINUTE = 60_000;
const STARTS = 15;
const GESTURES = 30;
const folder = temporaryFolder("shell-bench");
const rows: ReturnType<typeof figure>[] = [];

afterAll(() => {
  tell(rows);
  folder.remove();
});

/** When the page's largest part was painted, by the clock of the machine. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(performance.timeOrigin + (list.getEntries().at(-1)?.startTime ?? 0)),
        ).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );

const bareStart = async (): Promise<number> => {
  const begun = Date.now();
  const app = await launchBare(folder.path);
  const page = await app.firstWindow();
  await page.getByText("empty").waitFor();
  const time = (await painted(page)) - begun;
  await app.close();
  return time;
};

const ownStart = async (): Promise<number> => {
  const begun = Date.now();
  const running = await launchApp({ userData: join(folder.path, "own") });
  // All that an empty library shows, and not the heading that may stand there before it.
  await running.page.getByRole("button", { name: say("library.openExample") }).waitFor();
  await running.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const time = (await painted(running.page)) - begun;
  await running.stop();
  return time;
};

test(
  "from the start to the library, beside an empty window",
  async () => {
    const [own, bare]: [number[], number[]] = [[], []];
    await bareStart();
    await ownStart();
    for (let turn = 0; turn < STARTS; turn += 1) {
      bare.push(await bareStart());
      own.push(await ownStart());
    }
    rows.push(figure("start to library (must ≤ 1.6 ×)", own, bare));
  },
  10 * MINUTE,
);

const OPENS = 7;

/** From the click in the library until cards are seen in the window that opens, and until they can be taken hold of. */
const openedAfter = async (userData: string, things: number): Promise<readonly [seen: number, held: number]> => {
  const running = await launchApp({ userData });
  const line = running.page.locator("[data-line]").filter({ hasText: `${things} things` });
  await line.waitFor();
  await running.page.waitForTimeout(1000);
  const next = running.app.waitForEvent("window");
  const clicked = Date.now();
  await line.click();
  const page = await next;
  const cards = ".react-flow__node-card, [data-canvas] canvas[role=img]";
  await page.waitForSelector(`[data-still], ${cards}`);
  const seen = Date.now() - clicked;
  await page.waitForSelector(cards);
  const held = Date.now() - clicked;
  // It comes to rest: the next opening finds it as it is left.
  await page.waitForTimeout(2500);
  await running.stop();
  return [seen, held];
};

for (const things of [200, 1000, 5000])
  test(
    `a workshop of ${things} things from the click in the library to its cards`,
    async () => {
      const file = join(folder.path, `${things} things.sameside`);
      const userData = join(folder.path, `opened ${things}`);
      writeFileSync(file, benchDocument(things));
      const first = await launchApp({ args: [file], userData });
      await first.page
        .locator("[data-line]")
        .filter({ hasText: `${things} things` })
        .waitFor();
      await first.stop();
      await openedAfter(userData, things);
      const times: (readonly [number, number])[] = [];
      for (let turn = 0; turn < OPENS; turn += 1) times.push(await openedAfter(userData, things));
      const [seen, held] = [times.map(([one]) => one), times.map(([, one]) => one)];
      rows.push(figure(`click to cards seen in a new window, ${things} things`, seen));
      rows.push(figure(`click to cards that can be taken hold of, ${things} things`, held));
    },
    5 * MINUTE,
  );

/** From the key to the frame with the thing, and to "Saved", in a workshop that lies open. */
const saying = async (
  page: Page,
  times: number,
  between: () => Promise<void>,
): Promise<{ readonly saved: number[]; readonly shown: number[] }> => {
  await page.evaluate(() => {
    const [saved, shown]: [number[], number[]] = [[], []];
    let at = 0;
    const stateNow = (): string | undefined => document.querySelector<HTMLElement>("[data-saved]")?.dataset["saved"];
    addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Enter") return;
        at = event.timeStamp;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => shown.push(performance.now() - event.timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
    new MutationObserver(() => {
      if (at === 0 || stateNow() !== "saved") return;
      saved.push(performance.now() - at);
      at = 0;
    }).observe(document.body, { subtree: true, attributeFilter: ["data-saved"] });
    Object.assign(window, { waits: { saved, shown } });
  });
  await page.locator("[data-capture]").focus();
  for (let count = 0; count < times; count += 1) {
    await page.keyboard.insertText(`Another sentence that somebody said in the room ${count}`);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate<number>("window.waits.saved.length"), { timeout: 20_000 }).toBe(count + 1);
    await page.waitForTimeout(100);
    await between();
    await page.waitForTimeout(100);
  }
  return page.evaluate("window.waits");
};

/** What this disk alone takes for a line of that length until it is there. */
const bareLine = async (): Promise<number> => {
  const file = await open(join(folder.path, "bare lines"), "a");
  try {
    const begun = performance.now();
    await file.appendFile(`${"x".repeat(600)}\n`);
    await file.sync();
    return performance.now() - begun;
  } finally {
    await file.close();
  }
};

for (const things of [200, 1000, 5000])
  test(
    `a line until its card is there and until it is saved, with ${things} things`,
    async () => {
      const file = join(folder.path, `${things} things.sameside`);
      writeFileSync(file, benchDocument(things));
      const running = await launchApp({ args: [file] });
      try {
        const line = running.page.locator("[data-line]").filter({ hasText: `${things} things` });
        await expect(line).toBeVisible({ timeout: 30_000 });
        await line.click();
        await line.press("Enter");
        await expect.poll(() => running.app.windows().length, { timeout: 30_000 }).toBe(2);
        const page = running.app.windows().find((one) => one.url().includes("#/workshop/")) ?? running.page;
        await new Facilitator(page).goTo("vision");
        await page.locator("[data-saved=saved]").waitFor();
        // It lies open: nobody has a sentence ready in the first second.
        await page.waitForTimeout(2000);
        const disk: number[] = [];
        const { saved, shown } = await saying(page, GESTURES, async () => void disk.push(await bareLine()));
        rows.push(figure(`key to “Saved”, ${things} things (must p95 ≤ 50), beside a bare line`, saved, disk));
        rows.push(figure(`key to the card, ${things} things (must p95 < 50 at 1,000)`, shown));
      } finally {
        await running.stop();
      }
    },
    5 * MINUTE,
  );

import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { afterAll, beforeAll, test } from "vitest";
import { sandboxSwitch } from "../helpers/electronHere";
import { type ServedPages, servedPages } from "../helpers/servedPages";
import { servedFloors } from "./floors/served";
import { add, type Cost, drag, heap, pan, quantile, zoom } from "./gestures";

/** The app (built before: `npm run build`) beside its floors, in one run of one browser. */
const sizes = (process.env["BENCH_SIZES"] ?? "200,1000,5000").split(",").map(Number);
const MINUTE = 60_000;
/** Some subjects alone, to find out what is slow. */
const only = process.env["BENCH_ONLY"]?.split(",") ?? null;

interface Subject {
  readonly name: string;
  readonly address: (things: number) => string;
  /** An expression that is true once things are on the screen. */
  readonly ready: string;
  readonly field: string;
  readonly count: string;
  readonly actual: (page: Page) => Promise<void>;
  readonly whole: (page: Page) => Promise<void>;
  /** An expression: the box of some card in view. */
  readonly card: string;
}

const floor = (name: string, file: string, address: (floor: string) => string): Subject => ({
  name,
  address: (things) => `${address(file)}?n=${things}`,
  ready: "window.floor?.ready() === true",
  field: "#line",
  count: "window.floor.count()",
  actual: (page) => page.evaluate("window.floor.actual()"),
  whole: (page) => page.evaluate("window.floor.whole()"),
  card: "window.floor.card(1)",
});

const key =
  (keys: string) =>
  async (page: Page): Promise<void> => {
    await page.locator("[data-canvas]").focus();
    await page.keyboard.press(keys);
    await page.waitForTimeout(600);
  };

const app = (pages: ServedPages): Subject => ({
  name: "Sameside",
  address: (things) => `${pages.origin}index.html?bench=${things}#/`,
  ready: 'document.querySelector(".react-flow__node-card, [data-canvas] canvas[role=img]") !== null',
  field: "[data-capture]",
  count: "window.samesideBench.count()",
  actual: key("Control+0"),
  whole: key("Shift+1"),
  card: `(() => {
    const inView = [...document.querySelectorAll(".react-flow__node-card [id^=thing-card-]")].map((one) => one.getBoundingClientRect());
    const box = inView.find((one) => one.x > 250 && one.y > 120 && one.right < 1000 && one.bottom < 700);
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  })()`,
});

interface Row {
  readonly subject: string;
  readonly things: number;
  readonly open: number;
  readonly heap: number;
  readonly add: readonly number[];
  readonly pan: Cost;
  readonly overview: Cost;
  readonly zoom: Cost;
  readonly drag: Cost | null;
}

let browser: Browser;
let floors: Awaited<ReturnType<typeof servedFloors>>;
let pages: ServedPages;
const rows: Row[] = [];

const openTime = async (context: BrowserContext, subject: Subject, things: number): Promise<number> => {
  const page = await context.newPage();
  await page.addInitScript((ready) => {
    const look = new Function(`return ${ready}`);
    const tick = (): void => {
      requestAnimationFrame(() => {
        if (!document.body || !look()) return tick();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(window, { openedAt: performance.now() });
        port2.postMessage(null);
      });
    };
    tick();
  }, subject.ready);
  await page.goto(subject.address(things));
  await page.waitForFunction("window.openedAt > 0", undefined, { timeout: 30_000 });
  const time: number = await page.evaluate("window.openedAt");
  await page.close();
  return time;
};

const measure = async (subject: Subject, things: number): Promise<Row> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  // The first makes and stores the workshop, the others open it.
  await openTime(context, subject, things);
  const opens: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) opens.push(await openTime(context, subject, things));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(subject.address(things));
  await page.waitForFunction(subject.ready, undefined, { timeout: 30_000 });
  if (subject.name === "Sameside") await key("Control+2")(page);
  const used = await heap(session);
  await page.mouse.move(640, 400);
  await subject.whole(page);
  const overview = await pan(page, session);
  await subject.actual(page);
  await page.waitForTimeout(500);
  const panned = await pan(page, session);
  const zoomed = await zoom(page, session);
  await subject.actual(page);
  // What was added last is in view: the card that is then led about.
  const adds = await add(page, subject.field, subject.count);
  const box: { x: number; y: number; width: number; height: number } | null = await page.evaluate(subject.card);
  const dragged = box ? await drag(page, session, { x: box.x + box.width / 2, y: box.y + 20 }) : null;
  await context.close();
  return {
    subject: subject.name,
    things,
    open: quantile(opens, 0.5),
    heap: used,
    add: adds,
    pan: panned,
    overview,
    zoom: zoomed,
    drag: dragged,
  };
};

beforeAll(async () => {
  floors = await servedFloors();
  pages = await servedPages();
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: sandboxSwitch(),
  });
}, MINUTE);

afterAll(async () => {
  await browser?.close();
  floors?.stop();
  pages?.stop();
  const of = (subject: string, things: number): Row | undefined =>
    rows.find((row) => row.subject === subject && row.things === things);
  const cost = (one: Cost | null): string => (one ? `${one.main.toFixed(1)} (${one.fps.toFixed(0)})` : "–");
  const table = rows.map((row) => ({
    subject: row.subject,
    things: row.things,
    "open ms": Math.round(row.open),
    "add p50": Math.round(quantile(row.add, 0.5)),
    "add p95": Math.round(quantile(row.add, 0.95)),
    "pan ms (fps)": cost(row.pan),
    overview: cost(row.overview),
    zoom: cost(row.zoom),
    drag: cost(row.drag),
    "heap MB": row.heap.toFixed(1),
  }));
  const ratios = sizes.flatMap((things) => {
    const [own, dom, flow] = [of("Sameside", things), of("plain DOM", things), of("bare React Flow", things)];
    if (!own || !dom || !flow) return [];
    const by = (a: number | undefined, b: number | undefined): string => (a && b ? (a / b).toFixed(2) : "–");
    return [
      {
        things,
        "open ≤ 1.0 DOM": by(own.open, dom.open),
        "add p95 ≤ 1.6 DOM": by(quantile(own.add, 0.95), quantile(dom.add, 0.95)),
        "pan ≤ 1.5 flow": by(own.pan.main, flow.pan.main),
        "overview ≤ 0.5 flow": by(own.overview.main, flow.overview.main),
        "zoom ≤ 1.3 flow": by(own.zoom.main, flow.zoom.main),
        "drag ≤ 1.75 flow": by(own.drag?.main, flow.drag?.main),
      },
    ];
  });
  console.table(table);
  console.table(ratios);
});

for (const things of sizes)
  test(
    `the table with ${things} things beside its floors`,
    async () => {
      for (const subject of [
        floor("plain DOM", "plain", floors.address),
        floor("bare React Flow", "flow", floors.address),
        app(pages),
      ].filter((one) => only === null || only.includes(one.name)))
        rows.push(await measure(subject, things));
    },
    5 * MINUTE,
  );

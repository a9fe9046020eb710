import { loadavg } from "node:os";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { afterAll, beforeAll, test } from "vitest";
import { sandboxSwitch } from "../helpers/electronHere";
import { say } from "../helpers/facilitator";
import { type ServedPages, servedPages } from "../helpers/servedPages";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { servedFloors } from "./floors/served";
import { add, type Cost, drag, heap, pan, quantile, zoom } from "./gestures";
import { openTimes } from "./openTime";

/** The app (built before: `npm run build`) beside its floors, in one run of one browser. */
const sizes = (process.env["BENCH_SIZES"] ?? "200,1000,5000").split(",").map(Number);
const MINUTE = 60_000;
/** Some subjects alone, to find out what is slow. */
const only = process.env["BENCH_ONLY"]?.split(",") ?? null;

interface Subject {
  readonly name: string;
  readonly address: (things: number) => string;
  /** An expression that is true once things are on the screen. */
  readonly seen: string;
  /** An expression that is true once they can be taken hold of. */
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
  seen: "window.floor?.ready() === true",
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
  seen: 'document.querySelector("[data-still=up], [data-still=painted], .react-flow__node-card, [data-canvas] canvas[role=img]") !== null',
  ready: 'document.querySelector(".react-flow__node-card, [data-canvas] canvas[role=img]") !== null',
  field: "[data-capture]",
  count: "window.samesideBench.count()",
  // At 100 %, in the thick of the cards: the map leads there.
  actual: async (page) => {
    await key("Control+0")(page);
    const map = await page.getByRole("img", { name: say("table.map") }).boundingBox();
    if (map) await page.mouse.click(map.x + map.width / 2, map.y + map.height * 0.35);
    await page.waitForTimeout(600);
    await page.mouse.move(640, 400);
  },
  whole: key("Shift+1"),
  // Beside the map and above the gauge: what lies over the table takes no card along.
  card: `(() => {
    const inView = [...document.querySelectorAll(".react-flow__node-card [id^=thing-]")].map((one) => one.getBoundingClientRect());
    const box = inView.find((one) => one.x > 440 && one.y > 160 && one.right < 920 && one.bottom < 660);
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  })()`,
});

interface Row {
  readonly subject: string;
  readonly things: number;
  /** Until things are seen, and until they can be taken hold of. */
  readonly open: readonly number[];
  readonly held: readonly number[];
  readonly heap: number;
  readonly add: readonly number[];
  readonly pan: Cost;
  readonly overview: Cost;
  readonly zoom: Cost;
  readonly drag: Cost | null;
}

/** A browser keeps the compiled script of a page that was opened twice before, once the page has come to rest. */
const WARM = 3;
const RESTS = 2_000;

/** How often each subject is opened, and how many times it is added to, in turn with the others: load hits all alike. */
const OPENS = 15;
const ROUNDS = 5;
const ADDS = 10;

/** A profile as people have one: what a browser keeps between two visits it keeps here too. */
const profile = temporaryFolder("canvas-bench");
let context: BrowserContext;
let floors: Awaited<ReturnType<typeof servedFloors>>;
let pages: ServedPages;
const rows: Row[] = [];

/** One subject on the way through the bench. */
interface Run {
  readonly subject: Subject;
  readonly open: number[];
  readonly held: number[];
  readonly add: number[];
}

const measured = async ({ subject, open, held, add: adds }: Run, page: Page, things: number): Promise<Row> => {
  await page.bringToFront();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.mouse.move(640, 400);
  // What was added last is in view: the card that is led about.
  await subject.actual(page);
  const box: { x: number; y: number; width: number; height: number } | null = await page.evaluate(subject.card);
  const dragged = box ? await drag(page, session, { x: box.x + box.width / 2, y: box.y + 20 }) : null;
  await page.waitForTimeout(500);
  const panned = await pan(page, session);
  const zoomed = await zoom(page, session);
  await subject.whole(page);
  const overview = await pan(page, session);
  const used = await heap(session);
  return {
    subject: subject.name,
    things,
    open,
    held,
    heap: used,
    add: adds,
    pan: panned,
    overview,
    zoom: zoomed,
    drag: dragged,
  };
};

const measure = async (subjects: readonly Subject[], things: number): Promise<void> => {
  const runs: Run[] = [];
  for (const subject of subjects) {
    runs.push({ subject, open: [], held: [], add: [] });
    // The first makes and stores the workshop, the others open it.
    for (let visit = 0; visit < WARM; visit += 1)
      await openTimes(context, subject.address(things), [subject.ready], RESTS);
  }
  for (let turn = 0; turn < OPENS; turn += 1)
    for (const { subject, open, held } of runs) {
      const [seen = 0, taken = 0] = await openTimes(context, subject.address(things), [subject.seen, subject.ready]);
      open.push(seen);
      held.push(taken);
    }
  const opened: (Run & { readonly page: Page })[] = [];
  for (const run of runs) {
    const page = await context.newPage();
    await page.goto(run.subject.address(things));
    await page.waitForFunction(run.subject.ready, undefined, { timeout: 30_000 });
    if (run.subject.name === "Sameside") await key("Control+2")(page);
    await run.subject.actual(page);
    opened.push({ ...run, page });
  }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { page, subject, add: adds } of opened) {
      await page.bringToFront();
      await page.waitForTimeout(400);
      adds.push(...(await add(page, subject.field, subject.count, ADDS)));
    }
  for (const run of opened) rows.push(await measured(run, run.page, things));
  for (const { page } of opened) await page.close();
};

beforeAll(async () => {
  floors = await servedFloors();
  pages = await servedPages();
  context = await chromium.launchPersistentContext(profile.path, {
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: sandboxSwitch(),
    viewport: { width: 1280, height: 800 },
    bypassCSP: true,
  });
}, MINUTE);

afterAll(async () => {
  await context?.close();
  profile.remove();
  floors?.stop();
  pages?.stop();
  const of = (subject: string, things: number): Row | undefined =>
    rows.find((row) => row.subject === subject && row.things === things);
  const cost = (one: Cost | null): string => (one ? `${one.main.toFixed(1)} (${one.fps.toFixed(0)})` : "–");
  const spread = (values: readonly number[]): string =>
    `${quantile(values, 0.5).toFixed(0)} (${quantile(values, 0.1).toFixed(0)}–${quantile(values, 0.9).toFixed(0)})`;
  const table = rows.map((row) => ({
    subject: row.subject,
    things: row.things,
    "open p50 (p10–p90)": spread(row.open),
    "can be taken hold of": spread(row.held),
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
        "open ≤ 1.0 DOM": by(quantile(own.open, 0.5), quantile(dom.open, 0.5)),
        "held, DOM": by(quantile(own.held, 0.5), quantile(dom.held, 0.5)),
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
  console.log(`load of the machine at the end: ${loadavg()[0]?.toFixed(1) ?? ""}`);
});

for (const things of sizes)
  test(
    `the table with ${things} things beside its floors`,
    async () => {
      const subjects = [
        floor("plain DOM", "plain", floors.address),
        floor("bare React Flow", "flow", floors.address),
        app(pages),
      ];
      await measure(
        subjects.filter((one) => only === null || only.includes(one.name)),
        things,
      );
    },
    10 * MINUTE,
  );

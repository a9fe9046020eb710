import { expect, type Page, test } from "@playwright/test";
import { say } from "../helpers/facilitator";
import { hands } from "../helpers/hands";
import { launchChromium, type RunningBrowser } from "../helpers/launchChromium";
import { lookAtExample } from "../helpers/lookAtExample";
import { pixelsOf } from "../helpers/pixels";

let running: RunningBrowser;
test.beforeEach(async () => {
  running = await launchChromium();
});
test.afterEach(async () => {
  expect(running.watch.faults).toEqual([]);
  await running.stop();
});

const kept = "sameside.still.";
/** What is kept of the tables. */
const keptText = (page: Page): Promise<string> =>
  page.evaluate(
    (prefix) => JSON.stringify(Object.entries(localStorage).filter(([key]) => key.startsWith(prefix))),
    kept,
  );
/** How they were looked at. */
const views = async (page: Page): Promise<string> =>
  page.evaluate(
    (prefix) =>
      Object.entries(localStorage)
        .flatMap(([key, text]) => (key.startsWith(prefix) ? [JSON.stringify(JSON.parse(String(text)).view)] : []))
        .join(),
    kept,
  );

/** Changes what is kept, as when it came from elsewhere. */
const change = (page: Page, by: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate(
    ([prefix, changes]) => {
      for (const [key, text] of Object.entries(localStorage))
        if (key.startsWith(prefix))
          localStorage.setItem(key, JSON.stringify({ ...JSON.parse(String(text)), ...changes }));
    },
    [kept, by] as const,
  );

/** Notes from now on whether a window puts up a table as it was left. */
const noteStills = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.assign(window, { stillCame: false });
    new MutationObserver((changes) => {
      const added = changes.flatMap((one) => [...one.addedNodes]);
      if (added.some((node) => node instanceof Element && node.hasAttribute("data-still")))
        Object.assign(window, { stillCame: true });
    }).observe(document, { childList: true, subtree: true });
  });
};

/** Opens the window anew, and keeps the app itself waiting until the answer is called. */
const openedWithout = async (page: Page): Promise<() => void> => {
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/\/core-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  return go;
};

/** A part of the table over which nothing lies. */
const clip = { x: 300, y: 120, width: 460, height: 430 };
const seen = async (page: Page) => {
  // Nothing is pointed at.
  await page.mouse.move(2, 2);
  return pixelsOf(await page.screenshot({ clip }));
};

/** Whether two pixels are not the same to the eye; a gradient's last digit differs from drawing to drawing. */
const differs = (one: readonly number[], other: readonly number[] = []): boolean =>
  one.some((part, at) => Math.abs(part - (other[at] ?? 0)) > 16);

/** Opens the window anew, without the app: what is seen is what was seen before. */
const openedAsLeft = async (page: Page): Promise<() => void> => {
  const before = await seen(page);
  const go = await openedWithout(page);
  await expect(page.locator("[data-still]")).toBeVisible();
  const shown = await seen(page);
  expect(shown.filter((pixel, at) => differs(pixel, before[at])).length / shown.length).toBeLessThan(0.001);
  return go;
};

test("a workshop that is opened again shows its table as it was left, before the app is there", async () => {
  const page = await lookAtExample(running);
  const { table, zoom } = hands(page);
  await table.focus();
  await page.keyboard.press("Control+Digit0");
  await expect.poll(zoom).toBe(100);
  await expect.poll(() => views(page)).toContain('"zoom":1}');
  // The mark of where the keys are is nothing that was left.
  await page.getByRole("textbox", { name: say("frame.capture") }).focus();
  const go = await openedAsLeft(page);
  // It can't be taken hold of, and nobody finds in it what is not there yet.
  await expect(page.getByText("Product house")).toHaveCount(0);

  go();
  await expect(table).toBeVisible();
  await expect(page.locator("[data-still]")).toHaveCount(0);
  await expect.poll(zoom).toBe(100);
});

test("so is a large table that is drawn from afar", async () => {
  const { page, address } = running;
  await page.goto("about:blank");
  await page.goto(`${address.replace(/#.*$/, "")}?bench=1000#/`);
  const afar = page.getByRole("img", { name: say("canvas.overview") });
  await expect(afar).toBeVisible();
  await expect.poll(() => keptText(page)).toContain("data:image/png");
  const go = await openedAsLeft(page);
  go();
  await expect(afar).toBeVisible();
  await expect(page.locator("[data-still]")).toHaveCount(0);
});

test("in a window of another size it begins with what the step is about", async () => {
  const page = await lookAtExample(running);
  const { table, zoom } = hands(page);
  const home = await zoom();
  await table.focus();
  await page.keyboard.press("Control+Digit0");
  await expect.poll(() => views(page)).toContain('"zoom":1}');
  const address = page.url();
  await page.goto("about:blank");
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto(address);
  await expect(table).toBeVisible();
  await expect.poll(zoom).toBeGreaterThan(home);
  expect(await zoom()).toBeLessThan(100);
});

test("a table of another document is taken down as soon as the store says so", async () => {
  const page = await lookAtExample(running);
  await expect.poll(() => keptText(page)).not.toBe("[]");
  // The app, which would keep its own again, waits.
  await openedWithout(page);
  await expect(page.locator("[data-still]")).toBeVisible();
  await change(page, { hash: "another" });
  await noteStills(page);
  await page.reload({ waitUntil: "commit" });
  await expect.poll(() => page.evaluate("window.stillCame")).toBe(true);
  await expect(page.locator("[data-still]")).toHaveCount(0);
});

test("a table that other style sheets drew is not shown", async () => {
  const page = await lookAtExample(running);
  await expect.poll(() => keptText(page)).not.toBe("[]");
  await openedWithout(page);
  await expect(page.locator("[data-still]")).toBeVisible();
  await change(page, { sheets: "of-another-build.css" });
  await noteStills(page);
  await page.reload({ waitUntil: "commit" });
  await expect.poll(() => page.evaluate("document.readyState")).not.toBe("loading");
  expect(await page.evaluate("window.stillCame")).toBe(false);
});

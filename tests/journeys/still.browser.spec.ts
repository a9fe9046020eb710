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

/** What is kept of the tables: of which document, and how each was looked at. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("sameside");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction("stills").objectStore("stills").getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result.map(({ hash, view }: { hash: string; view: unknown }) => [hash, view])));
          };
        };
      }),
  );

/** Notes from now on whether a window ever shows a table as it was left. */
const noteStills = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.assign(window, { stillSeen: false });
    new MutationObserver(() => {
      if (document.querySelector("[data-still]")) Object.assign(window, { stillSeen: true });
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
};

/** Makes what is kept another document's, as after a change that was made elsewhere. */
const outdate = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("sameside");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("stills", "readwrite");
          const stills = writing.objectStore("stills");
          const all = stills.getAll();
          all.onsuccess = () => {
            for (const still of all.result) stills.put({ ...still, hash: "another" });
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

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
const clip = { x: 300, y: 120, width: 640, height: 480 };
const seen = async (page: Page) => {
  // Nothing is pointed at.
  await page.mouse.move(2, 2);
  return pixelsOf(await page.screenshot({ clip }));
};

/** Whether two pixels are not the same to the eye; a gradient's last digit differs from drawing to drawing. */
const differs = (one: readonly number[], other: readonly number[] = []): boolean =>
  one.some((part, at) => Math.abs(part - (other[at] ?? 0)) > 16);

test("a workshop that is opened again shows its table as it was left, before the app is there", async () => {
  const page = await lookAtExample(running);
  const { table, zoom } = hands(page);
  await table.focus();
  await page.keyboard.press("Control+Digit0");
  await expect.poll(zoom).toBe(100);
  await expect.poll(() => kept(page)).toContain('"zoom":1}');
  // The mark of where the keys are is nothing that was left.
  await page.getByRole("textbox", { name: say("frame.capture") }).focus();
  const before = await seen(page);

  const go = await openedWithout(page);
  await expect(page.locator("[data-still]")).toBeVisible();
  const shown = await seen(page);
  expect(shown.filter((pixel, at) => differs(pixel, before[at])).length / shown.length).toBeLessThan(0.001);
  // It can't be taken hold of, and nobody finds in it what is not there yet.
  await expect(page.getByText("Product house")).toHaveCount(0);

  go();
  await expect(table).toBeVisible();
  await expect(page.locator("[data-still]")).toHaveCount(0);
  await expect.poll(zoom).toBe(100);
});

test("in a window of another size it begins with what the step is about", async () => {
  const page = await lookAtExample(running);
  const { table, zoom } = hands(page);
  const home = await zoom();
  await table.focus();
  await page.keyboard.press("Control+Digit0");
  await expect.poll(() => kept(page)).toContain('"zoom":1}');
  const address = page.url();
  await page.goto("about:blank");
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto(address);
  await expect(table).toBeVisible();
  await expect.poll(zoom).toBeGreaterThan(home);
  expect(await zoom()).toBeLessThan(100);
});

test("a table of another document is not shown, one of this document is", async () => {
  const page = await lookAtExample(running);
  await noteStills(page);
  await expect.poll(() => kept(page)).not.toBe("[]");
  // The app, which would keep its own again, waits.
  await openedWithout(page);
  await expect.poll(() => page.evaluate("window.stillSeen")).toBe(true);
  await outdate(page);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.reload();
  await expect(page.getByRole("application", { name: say("canvas.aria") })).toBeVisible();
  expect(await page.evaluate("window.stillSeen")).toBe(false);
});

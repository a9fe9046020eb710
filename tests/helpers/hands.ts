import { expect, type Locator, type Page } from "@playwright/test";
import { say } from "./facilitator";
import { launchChromium } from "./launchChromium";
import { lookAtExample } from "./lookAtExample";

/** Waits until a thing lies where it is going to lie. */
export const still = async (thing: Locator): Promise<void> => {
  const handle = await thing.elementHandle();
  await handle?.waitForElementState("stable");
};

/** Where a thing lies on the board itself, whatever the view does. */
export const placeOf = (thing: Locator): Promise<{ x: number; y: number }> =>
  thing.evaluate((inner) => {
    const node = inner.closest(".react-flow__node");
    if (!node) throw new Error("It lies on no board.");
    const { e, f } = new DOMMatrix(getComputedStyle(node).transform);
    return { x: e, y: f };
  });

/** Where a thing lies in the window, once it lies still. */
export const boxOf = async (thing: Locator) => {
  await still(thing);
  const box = await thing.boundingBox();
  if (!box) throw new Error("It is out of view.");
  return box;
};

/** Hands on the table itself. */
export const hands = (page: Page) => {
  const table = page.getByRole("application", { name: say("canvas.aria") });
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    table,
    press,
    take: (): Promise<void> => table.focus(),
    things: (name: string | RegExp): Locator => table.getByRole("group", { name }),
    /** Chooses a thing by a place of its head, also where the view was still on its way when it was clicked on. */
    pick: (thing: Locator, position = { x: 40, y: 8 }): Promise<void> =>
      expect(async () => {
        await thing.click({ position });
        await expect(thing.locator("xpath=ancestor::*[contains(@class, 'selected')]")).not.toHaveCount(0, {
          timeout: 1000,
        });
      }).toPass(),
    write: async (text: string): Promise<void> => {
      await page.keyboard.type(text);
      await press("Enter");
    },
    /** From the middle of one tab or socket to the middle of another, or so far beside it. */
    /** Takes a thing by its head and carries it so far; `hold` leaves it in the hand. */
    carry: async (thing: Locator, dx: number, dy: number, how: { readonly hold?: boolean } = {}): Promise<void> => {
      await still(thing);
      const start = await thing.boundingBox();
      if (!start) throw new Error("A thing that is out of view cannot be taken.");
      const [x, y] = [start.x + Math.min(90, start.width / 3), start.y + Math.min(12, start.height / 2)];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
      await page.mouse.move(x + dx, y + dy, { steps: 4 });
      if (how.hold !== true) await page.mouse.up();
    },
    /** How far away the view is, as the tools of the table say it. */
    zoom: async (): Promise<number> =>
      Number.parseInt(
        (await page.getByRole("toolbar", { name: say("canvas.tools") }).innerText()).replace(/[^\d]/g, ""),
        10,
      ),
    draw: async (from: Locator, to: Locator | { readonly x: number; readonly y: number }): Promise<void> => {
      // Until it lies still: the view may be on its way.
      await still(from);
      const start = await from.boundingBox();
      const end = "x" in to ? { ...to, width: 0, height: 0 } : await to.boundingBox();
      if (!start || !end) throw new Error("An end that is out of view cannot be taken.");
      await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
      await page.mouse.down();
      await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
      await page.mouse.up();
    },
  };
};

/** A story on the table of the example, in a browser of its own. */
export const atTheExample = async (story: (page: Page) => Promise<void>): Promise<void> => {
  const running = await launchChromium();
  try {
    const page = await lookAtExample(running);
    await story(page);
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
};

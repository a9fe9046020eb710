import { expect, type Page, test } from "@playwright/test";
import { countDrawings, takeDrawn } from "../helpers/drawn";
import { say } from "../helpers/facilitator";
import { launchChromium, type RunningBrowser } from "../helpers/launchChromium";

let running: RunningBrowser;
test.beforeAll(async () => {
  running = await launchChromium();
  await countDrawings(running.context);
});
test.afterAll(async () => {
  expect(running.watch.faults).toEqual([]);
  await running.stop();
});

/** A table of so many things, as a harness from outside opens it. */
const tableOf = async (things: number): Promise<Page> => {
  const { page, address } = running;
  await page.goto("about:blank");
  await page.goto(`${address.replace(/#.*$/, "")}?bench=${things}#/`);
  await expect(page.getByRole("application", { name: say("canvas.aria") })).toBeVisible();
  await expect.poll(() => page.evaluate("window.samesideBench?.count()")).toBe(things);
  return page;
};

/** Leads the keys to the first card and looks at it from near; answers its id. */
const goNear = async (page: Page): Promise<string> => {
  const table = page.getByRole("application", { name: say("canvas.aria") });
  await table.focus();
  for (const key of ["ArrowRight", "ArrowRight", "Shift+Digit2"]) await page.keyboard.press(key);
  await expect(table).toHaveAttribute("aria-activedescendant", /thing-card-/);
  const id = await table.getAttribute("aria-activedescendant");
  await expect(page.locator(`[id="${String(id)}"]`)).toBeVisible();
  return String(id).replace("thing-", "");
};

test("a harness from outside opens a workshop of so many things and reads count, view and a card's place", async () => {
  const page = await tableOf(200);
  const id = await goNear(page);
  const card = page.locator(`[id="thing-${id}"]`);
  await expect.poll(() => page.evaluate("window.samesideBench.view().zoom")).toBe(1.25);
  expect(await page.evaluate(`window.samesideBench.card("${id}")`)).toEqual(await card.boundingBox());
});

test("one card's new text draws that card again, and no other thing on the table", async () => {
  const page = await tableOf(200);
  const id = await goNear(page);
  await expect.poll(() => page.evaluate("window.samesideBench.view().zoom")).toBe(1.25);
  await page.keyboard.press("Enter");
  const field = page.getByRole("textbox", { name: say("canvas.editText", { what: say("canvas.card") }) });
  await field.fill("Said otherwise");
  await takeDrawn(page);
  await page.keyboard.press("Control+Enter");
  await expect(page.locator(`[id="thing-${id}"]`)).toContainText("Said otherwise");
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  const drawn = await takeDrawn(page);
  expect(drawn).not.toEqual([]);
  expect(new Set(drawn)).toEqual(new Set([id]));
});

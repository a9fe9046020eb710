import { expect, type Page, test } from "@playwright/test";
import { benchDocument } from "../../renderer/app/benchDocument";
import { readWorkshop } from "../../shared/document/readWorkshop";
import { layout } from "../../shared/picture/layout";
import { pictureLabels } from "../../shared/picture/pictureLabels";
import { createWords } from "../../shared/words/words";
import { countDrawings, takeDrawn } from "../helpers/drawn";
import { say } from "../helpers/facilitator";
import { still } from "../helpers/hands";
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

test("a large table opens with its things in view, drawn from afar", async () => {
  const page = await tableOf(1000);
  await expect(page.getByRole("img", { name: say("canvas.overview") })).toBeVisible();
  // Nothing is put up as an element only to be taken down again.
  expect((await takeDrawn(page)).filter((id) => id.startsWith("card-"))).toEqual([]);
});

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

test("in the list, too, one thing's change draws one line, and the lines that name it", async () => {
  const page = await tableOf(200);
  await page.getByRole("application", { name: say("canvas.aria") }).focus();
  await page.keyboard.press("Control+Shift+L");
  const list = page.locator("[data-canvas='list']");
  const write = async (id: string, text: string): Promise<void> => {
    const field = list.locator(`[data-thing="${id}"] textarea`);
    await field.fill(text);
    await takeDrawn(page);
    await field.press("Enter");
    await expect(list.locator(`[data-thing="${id}"]`)).toHaveAccessibleName(new RegExp(text));
  };
  const cards = list.getByRole("textbox", { name: say("canvas.textOf", { what: say("canvas.card") }) });
  const card = await cards.nth(3).evaluate((one) => String(one.closest("[data-thing]")?.getAttribute("data-thing")));
  await write(card, "Said otherwise");
  expect(new Set(await takeDrawn(page))).toEqual(new Set([card]));

  const fills = list.getByRole("combobox", { name: say("canvas.fillBy") });
  const filled = await fills.evaluateAll((all) =>
    all.findIndex((one) => one instanceof HTMLSelectElement && one.value !== ""),
  );
  await write(await fills.nth(filled).inputValue(), "Given otherwise");
  await expect(fills.nth(filled).locator("option:checked")).toHaveText(/^Given otherwise \(/);
  expect((await takeDrawn(page)).length).toBeLessThan(12);
});

test("a rectangle reaches everything in it, also what is only drawn; what is traced stays clear there too", async () => {
  const page = await tableOf(200);
  const table = page.getByRole("application", { name: say("canvas.aria") });
  await table.focus();
  for (const key of ["ArrowRight", "ArrowRight", "Shift+Digit1"]) await page.keyboard.press(key);
  const drawing = page.getByRole("img", { name: say("canvas.overview") });
  await expect(drawing).toBeVisible();
  const picture = (): Promise<string> =>
    drawing.evaluate((one) => (one instanceof HTMLCanvasElement ? one.toDataURL() : ""));
  // Until the view has come where it was sent, and the drawing after it.
  await still(page.locator(".react-flow__node-band").first());
  let clear = "";
  await expect
    .poll(async () => {
      const before = clear;
      clear = await picture();
      return before === clear;
    })
    .toBe(true);
  await page.keyboard.press("t");
  await expect.poll(picture).not.toBe(clear);
  const faded = await picture();
  await page.keyboard.press("t");
  await expect.poll(picture).not.toBe(faded);

  const box = await table.boundingBox();
  if (!box) throw new Error("The table is not in view.");
  // The paper reaches as far as the table, and is as sharp as the screen.
  const paper = await drawing.boundingBox();
  expect(paper?.width).toBeGreaterThanOrEqual(box.width);
  expect(paper?.height).toBeGreaterThanOrEqual(box.height);
  expect(await drawing.getAttribute("height")).toBe(String(paper?.height));
  // Beside the line that makes the panel wider.
  await page.mouse.move(box.x + box.width - 14, box.y + box.height - 4);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 4, { steps: 4 });
  await page.mouse.move(box.x + 4, box.y + 4, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole("toolbar", { name: say("canvas.selected", { count: 202 }) })).toBeVisible();
  // With Shift and a click one that is only drawn is selected no more, and again besides the others.
  const read = readWorkshop(new TextEncoder().encode(benchDocument(200)));
  const [card] = read.ok ? layout(read.value.workshop, pictureLabels(createWords("en"))).cards : [];
  if (!card) throw new Error("The document of the bench has no cards.");
  const view: { x: number; y: number; zoom: number } = await page.evaluate("window.samesideBench.view()");
  const x = box.x + view.x + (card.box.x + card.box.width / 2) * view.zoom;
  const y = box.y + view.y + (card.box.y + card.box.height / 2) * view.zoom;
  for (const count of [201, 202]) {
    await page.keyboard.down("Shift");
    await page.mouse.click(x, y);
    await page.keyboard.up("Shift");
    await expect(page.getByRole("toolbar", { name: say("canvas.selected", { count }) })).toBeVisible();
  }
});

test("the findings of a large table are made beside the window, which goes on moving meanwhile", async () => {
  const page = await tableOf(200);
  await page.keyboard.press("Control+Digit5");
  await expect(page.locator("[data-finding]").first()).toBeVisible();
  expect(page.workers().map((worker) => worker.url())).toContainEqual(expect.stringMatching(/analyst\.worker/));
});

test("on a large table keys and find reach what is not drawn as a thing, and what the keys are on can always be read", async () => {
  const page = await tableOf(1000);
  const table = page.getByRole("application", { name: say("canvas.aria") });
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** The name of what the keys are on, as a screen reader finds it; nothing where it is pointed at what is not there. */
  const named = (): Promise<string | null> =>
    table.evaluate((inner) => {
      const id = inner.getAttribute("aria-activedescendant");
      return id === null ? null : (document.getElementById(id)?.getAttribute("aria-label") ?? null);
    });

  await table.focus();
  // From afar nothing but the bands is an element.
  await expect(page.getByRole("img", { name: say("canvas.overview") })).toBeVisible();
  await press("ArrowRight", "ArrowRight");
  await expect.poll(named).toMatch(/card.*: Mid-size plants .* 0$/);
  await press("ArrowRight");
  await expect.poll(named).toMatch(/card.*: Two of five .* 1$/);
  await expect(table.getByRole("status")).toContainText(/ 1\. .*, 3 of 501/);
  await press("End");
  await expect.poll(named).toMatch(/^Seat of Southern Service/);

  await press("Control+f");
  await page.keyboard.type("Piece 477");
  await press("Enter");
  await expect(table.getByRole("group", { name: /^Piece Piece 477,/ })).toBeInViewport();
  await expect.poll(named).toMatch(/^Piece Piece 477,/);
  await table.focus();
  await press("ArrowRight");
  await expect.poll(named).toMatch(/^Piece Piece 477,/);
  await expect(table.getByRole("status")).toContainText(/^(Gives|Needs): .* 47[79]\./);

  // Led away from it, it is out of view, its name is not.
  const piece = table.getByRole("group", { name: /^Piece Piece 477,/ });
  const box = await piece.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 4);
  await page.mouse.wheel(0, 3_000);
  await expect(piece).not.toBeInViewport();
  await expect.poll(named).toMatch(/^(Gives|Needs): .* 47[79]$/);
});

import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { atTheExample, boxOf, hands, placeOf, still } from "../helpers/hands";

test("the view goes where hands and keys want it, and the map can be off", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, zoom } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    await press("Control+Digit0");
    await expect.poll(zoom).toBe(100);
    const piece = things(/^Piece Customer care/);
    const before = await boxOf(piece);

    // Who does not wait for the view to arrive gets where they would have got.
    await press("Shift+Digit1");
    await expect.poll(zoom).toBeLessThan(90);
    await press("Home", "Control+Digit0");
    await expect.poll(zoom).toBe(100);
    const again = await boxOf(piece);
    expect(Math.hypot(again.x - before.x, again.y - before.y)).toBeLessThan(1);

    // What is under the pointer stays under it.
    await page.mouse.move(before.x, before.y);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    await expect.poll(zoom).toBeGreaterThan(100);
    const closer = await boxOf(piece);
    expect(Math.hypot(closer.x - before.x, closer.y - before.y)).toBeLessThan(3);

    await page.mouse.wheel(40, 60);
    await expect.poll(async () => Math.round((await boxOf(piece)).y - closer.y)).toBeLessThan(-20);
    const drawn = async (deed: () => Promise<void>): Promise<() => Promise<number>> => {
      const from = await boxOf(piece);
      await page.mouse.move(500, 300);
      await deed();
      return async () => Math.round((await boxOf(piece)).x - from.x);
    };
    const middle = await drawn(async () => {
      await page.mouse.down({ button: "middle" });
      await page.mouse.move(560, 300, { steps: 4 });
      await page.mouse.up({ button: "middle" });
    });
    await expect.poll(middle).toBeGreaterThan(30);
    const space = await drawn(async () => {
      await page.keyboard.down("Space");
      await page.mouse.down();
      await page.mouse.move(450, 300, { steps: 4 });
      await page.mouse.up();
      await page.keyboard.up("Space");
    });
    await expect.poll(space).toBeLessThan(-20);
    // The table went along, and not the piece the hand came down on.
    await expect(page.getByRole("button", { name: say("frame.undo"), exact: true })).toBeDisabled();

    await press("Shift+Digit1");
    await expect.poll(zoom).toBeLessThan(90);
    await press("Shift+Digit5");
    await expect(things(/^Seat of Křídlo/)).toBeInViewport();
    await press("Home");
    await expect(piece).toBeInViewport();

    const map = page.getByRole("img", { name: say("table.map") });
    const shown = await map.count();
    await press("Shift+F10");
    await page.getByRole("menuitem", { name: say("actions.map") }).click();
    await expect(map).toHaveCount(shown === 0 ? 1 : 0);

    const card = things(/A CAD vendor gives away/);
    await take();
    await press("Home");
    await expect(card).not.toBeInViewport();
    await press("Control+f");
    await page.keyboard.type("CAD vendor");
    await press("Enter");
    await expect(card).toBeInViewport();
  });
});

test("things are marked with a frame, moved by one and by ten, brought in line, and each is one step back", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, table } = hands(page);
    await facilitator.goTo("vision");
    await take();
    await press("Shift+Digit3");
    const cards = things(/card.*: /);
    const first = await boxOf(cards.first());
    const second = await boxOf(cards.nth(1));
    const selected = page.locator(".react-flow__node-card [data-selected]");

    await page.mouse.move(first.x - 6, Math.min(first.y, second.y) - 6);
    await page.mouse.down();
    await page.mouse.move(second.x + second.width / 2, second.y + second.height / 2, { steps: 6 });
    await page.mouse.up();
    await expect(selected).toHaveCount(2);
    await cards.nth(2).click({ modifiers: ["Shift"] });
    await expect(selected).toHaveCount(3);

    const places = () => Promise.all([0, 1, 2].map((at) => placeOf(cards.nth(at))));
    const [start] = await places();
    // Keys one after the other are one step, and where they led is said.
    await press("Alt+ArrowRight", "Alt+Shift+ArrowDown");
    await expect.poll(places).toContainEqual({ x: (start?.x ?? 0) + 1, y: (start?.y ?? 0) + 10 });
    await expect(table.getByRole("status")).toContainText("lies at");
    await press("Control+z");
    await expect.poll(places).toContainEqual(start);
    await expect(facilitator.button("actions.undo")).toBeDisabled();

    await press("Shift+F10");
    await page.getByRole("menuitem", { name: say("actions.alignTop") }).click();
    await expect.poll(async () => new Set((await places()).map((place) => place.y)).size).toBe(1);
    await press("Control+z");
    await expect.poll(async () => new Set((await places()).map((place) => place.y)).size).toBeGreaterThan(1);
  });
});

test("an interest is carried further up at its seat, by hand or with Alt and an arrow", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, carry } = hands(page);
    await facilitator.goTo("interests");
    await take();
    await press("Shift+Digit5");
    const rival = things(/No second product for engineering/);
    const code = things(/One code base/);
    const above = async (): Promise<boolean> => (await placeOf(rival)).y < (await placeOf(code)).y;
    await still(rival);
    expect(await above()).toBe(false);
    const far = (await boxOf(code)).y - (await boxOf(rival)).y;
    await carry(rival, 0, far - 20);
    await expect.poll(above).toBe(true);
    await rival.click();
    await press("Alt+ArrowDown");
    await expect.poll(above).toBe(false);
    await press("Control+z", "Control+z");
    await expect.poll(above).toBe(false);
  });
});

test("without a mouse: reading order, the nearest, writing, the next part of the window, and all of it is said", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, table, things } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    await press("Shift+Digit4");
    const product = things(/^Piece Product house/);
    await product.click({ position: { x: 40, y: 8 } });
    const said = table.getByRole("status");
    await press("ArrowRight");
    await expect(said).toContainText(/Gives: Zirkelwerk PLM.*The table, \d+ of \d+/);
    await press("Control+ArrowRight");
    await expect(said).toContainText("Needs: A product that survives");
    await press("Control+ArrowLeft");
    await expect(said).toContainText("Zirkelwerk PLM");
    await press("F2");
    await page.keyboard.type("The product, every language");
    await press("Enter");
    await expect(table.getByText("The product, every language")).toBeVisible();
    await expect(table).toBeFocused();
    await press("F6");
    await expect(table).not.toBeFocused();
    await press("Shift+F6");
    await expect(table).toBeFocused();
    await press("Control+a", "Control+c");
    await expect(said).toContainText(/things? copied/);
  });
});

test("a sentence after another does not push the table about", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    await facilitator.goTo("vision");
    const field = page.getByRole("textbox", { name: say("frame.capture") });
    const high = async (): Promise<number> => (await boxOf(page.locator("[data-canvas]"))).height;
    // The hint at the foot goes with the first.
    await field.fill("Whom they call");
    await field.press("Enter");
    await expect(page.getByRole("complementary", { name: say("frame.hints") })).toHaveCount(0);
    const before = await high();
    for (const sentence of [
      "What they buy first, they buy from a neighbour",
      "Who serves the machine sells the next one",
    ]) {
      await field.fill(sentence);
      expect(await high()).toBe(before);
      await field.press("Enter");
      await expect(field).toHaveValue("");
      // What was added is said beside the field, and makes room as soon as somebody writes on.
      await expect(page.getByText(sentence.slice(0, 12)).last()).toBeVisible();
    }
    await field.fill("When the plant stands still nobody asks whose fault it was, they ask who is there first");
    expect(await high()).toBe(before);
  });
});

test("off the map a hand goes on leading the view and marks no text", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take } = hands(page);
    await take();
    await press("Shift+F10");
    await page.getByRole("menuitem", { name: say("actions.map") }).click();
    const map = page.getByRole("img", { name: say("table.map") });
    const box = await boxOf(map);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, 4, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString() ?? "")).toBe("");
  });
});

test("in the smallest window the bar's parts stand apart, and the table with its tools beside the panel", async () => {
  await atTheExample(async (page) => {
    await page.setViewportSize({ width: 800, height: 560 });
    await new Facilitator(page).goTo("jigsaw");
    const bar = page.getByRole("region", { name: say("frame.bar") });
    // The mark of a runtime for development stands last before the clock.
    const mark = bar.locator("svg.lucide-triangle-alert");
    if (await mark.isVisible()) await mark.hover({ trial: true, position: { x: 12, y: 8 } });
    const panel = await boxOf(page.getByRole("heading", { level: 2, name: say("domain.step.jigsaw") }));
    for (const part of [page.getByRole("toolbar", { name: say("canvas.tools") }), page.locator("[data-capture]")]) {
      const { x, width } = await boxOf(part);
      expect(x + width).toBeLessThanOrEqual(panel.x);
    }
  });
});

import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { atTheExample, boxOf, hands, placeOf, still } from "../helpers/hands";

test("what is selected and brought in line is said, also when it is nothing new", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("vision");
    const { press, take, things, table } = hands(page);
    const said = table.getByRole("status");
    const choose = async (key: Parameters<typeof say>[0]): Promise<void> => {
      await things(/Stuttgart sends/).click({ button: "right" });
      await page.getByRole("menuitem", { name: say(key) }).click();
    };
    await take();
    await press("Control+a");
    await expect(said).toHaveText(/^\d+ selected$/);
    await press("Escape");
    await things(/A CAD vendor/).click();
    await things(/Stuttgart sends/).click({ modifiers: ["Shift"] });
    const stakes = table.locator(".react-flow__node-stake");
    const lie = () => stakes.evaluateAll((all) => all.map((one) => getComputedStyle(one).transform));
    await press("Shift+Digit1");
    await still(things(/Stuttgart sends/));
    const before = await lie();
    await choose("actions.alignTop");
    await expect(said).toHaveText(say("table.arranged"));
    // What it is not about stays, also what nobody has placed yet.
    expect(await lie()).toEqual(before);
    await choose("actions.alignTop");
    await expect(said).toHaveText(say("table.arrangedAlready"));
    await expect(page.getByRole("button", { name: /^Undo: align 2/ })).toBeEnabled();

    // Said twice, it is heard twice.
    const heard = await said.evaluate((region) => region.textContent);
    await choose("actions.alignTop");
    await expect.poll(() => said.evaluate((region) => region.textContent)).not.toBe(heard);

    const table_ = await boxOf(table);
    await press("Escape");
    await page.mouse.move(table_.x + 12, table_.y + 40);
    await page.mouse.down();
    await page.mouse.move(table_.x + table_.width - 20, table_.y + table_.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect(said).toHaveText(/^\d+ selected$/);
  });
});

test("Shift and a click take a row into the selection and out of it again, and Space shows a hand", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take, table } = hands(page);
    const bar = (count: number) => page.getByRole("toolbar", { name: say("canvas.selected", { count }) });
    await take();
    await press("Shift+Digit4");
    const [give, need] = [table.locator('[data-row="g-funds"]'), table.locator('[data-row="n-cert"]')];
    await still(give);
    await give.click();
    await need.click({ modifiers: ["Shift"] });
    await expect(bar(2)).toBeVisible();
    await need.click({ modifiers: ["Shift"] });
    await expect(bar(1)).toBeVisible();

    await page.keyboard.down("Space");
    for (const one of [need, table.locator(".react-flow__pane")]) await expect(one).toHaveCSS("cursor", "grab");
    await page.keyboard.up("Space");
    await expect(need).not.toHaveCSS("cursor", "grab");

    await page.getByRole("button", { name: say("canvas.fit") }).hover();
    await expect(page.getByText("Shift+1", { exact: true })).toBeVisible();
    // A new piece is written with nothing over it.
    await press("n");
    await expect(page.locator("textarea:focus")).toHaveCount(1);
    await expect(bar(1)).toHaveCount(0);
  });
});

test("with an interest among other things selected, keys move the other things", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("vision");
    const { press, take, things } = hands(page);
    await take();
    await press("Shift+Digit1");
    const [code, card] = [things(/One code base/), things(/A CAD vendor/)];
    await still(card);
    await code.click({ position: { x: 12, y: 5 } });
    await card.click({ position: { x: 12, y: 5 }, modifiers: ["Shift"] });
    const [seat, before] = [await placeOf(code), await placeOf(card)];
    await press("Alt+ArrowRight");
    await expect.poll(async () => (await placeOf(card)).x).toBe(before.x + 1);
    expect(await placeOf(code)).toEqual(seat);
  });
});

test("while a card is written the keys of the window count, and another step keeps what was written", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    await facilitator.goTo("vision");
    const { press, take, things, table } = hands(page);
    await take();
    const card = things(/A CAD vendor/);
    await still(card);
    await card.dblclick();
    await page.keyboard.type("Written half");
    // Of the letters and of what is written a field's own.
    await press("Control+d");
    await expect(page.locator("textarea:focus")).toHaveValue("Written half");
    await facilitator.goTo("jigsaw");
    await expect(table).toBeFocused();
    const back = page.getByRole("button", { name: /^Undo: .*Written half/ });
    await expect(back).toBeEnabled();
    await press("Control+z");
    await expect(back).toHaveCount(0);
    await facilitator.goTo("vision");
    await things(/A CAD vendor/).dblclick();
    await page.keyboard.type("Looked for meanwhile");
    await press("Control+f");
    await expect(page.getByRole("searchbox", { name: say("frame.findBar") })).toBeFocused();
    // Its field and the bar of what is selected do not lie on each other.
    await expect(page.getByRole("toolbar", { name: say("canvas.selected", { count: 1 }) })).toBeHidden();
    await press("Escape");
    await expect(things(/Looked for meanwhile/)).toHaveCount(1);
  });
});

test("what is written from far away is written where it can be read", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("vision");
    const { press, take, things, zoom } = hands(page);
    await take();
    await press("Shift+Digit1");
    const card = things(/A CAD vendor/);
    await still(card);
    await expect.poll(zoom).toBeLessThan(50);
    await card.dblclick({ position: { x: 12, y: 5 } });
    await expect(page.locator("textarea:focus")).toBeInViewport({ ratio: 1 });
    await expect.poll(zoom).toBeGreaterThanOrEqual(50);
    await press("Escape", "Shift+Digit1", "n");
    await expect(page.locator("textarea:focus")).toBeInViewport({ ratio: 1 });
    await expect.poll(zoom).toBeGreaterThanOrEqual(50);
  });
});

test("Escape gives a rectangle up: what was selected before is so again", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("vision");
    const { press, take, things, table } = hands(page);
    const bar = (count: number) => page.getByRole("toolbar", { name: say("canvas.selected", { count }) });
    await take();
    await press("Shift+Digit1");
    const card = things(/A CAD vendor/);
    await still(card);
    await card.click({ position: { x: 12, y: 5 } });
    await expect(bar(1)).toBeVisible();
    const { x, y, width, height } = await boxOf(table);
    await page.mouse.move(x + 12, y + 40);
    await page.mouse.down();
    await page.mouse.move(x + width - 20, y + height / 2, { steps: 4 });
    await expect(page.locator(".react-flow__selection")).toBeVisible();
    await press("Escape");
    await expect(page.locator(".react-flow__selection")).toHaveCount(0);
    // The hand may go on; nothing is drawn or selected any more.
    await page.mouse.move(x + width / 2, y + height / 3, { steps: 4 });
    await page.mouse.up();
    await expect(bar(1)).toBeVisible();
    await expect(card).toHaveAttribute("data-selected", "true");
  });
});

test("several interests of a seat move up and down together", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("interests");
    const { press, take, things, table } = hands(page);
    await take();
    await press("Shift+Digit1");
    const [code, global, brand] = [
      things(/protect.*One code base/),
      things(/protect.*fourteen named/),
      things(/protect.*Our name stays/),
    ];
    await still(code);
    const order = async (): Promise<readonly string[]> => {
      const named = { code, global, brand };
      const at = await Promise.all(
        Object.entries(named).map(async ([name, one]) => ({ name, y: (await boxOf(one)).y })),
      );
      return at.sort((one, other) => one.y - other.y).map(({ name }) => name);
    };
    expect(await order()).toEqual(["code", "global", "brand"]);
    await code.click({ position: { x: 12, y: 5 } });
    await global.click({ position: { x: 12, y: 5 }, modifiers: ["Shift"] });
    await press("Alt+ArrowDown");
    await expect.poll(order).toEqual(["brand", "code", "global"]);
    await press("Control+z");
    await expect.poll(order).toEqual(["code", "global", "brand"]);
    await press("Alt+ArrowUp");
    await expect(table.getByRole("status")).toHaveText(say("table.atTheEnd"));
  });
});

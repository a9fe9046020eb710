import { expect, type Locator, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { atTheExample, boxOf, hands, placeOf, still } from "../helpers/hands";

test("a piece brought near its match leans in and clicks; Esc gives the drag up, one undo parts them again", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, carry, table } = hands(page);
    await facilitator.goTo("jigsaw");
    const academy = things(/^Piece Academy/);
    await take();
    await press("Shift+Digit4");
    await still(academy);
    await academy.click({ position: { x: 40, y: 8 } });
    await press("p");
    await expect.poll(() => facilitator.openRules()).toContain("gap");
    const away = await placeOf(academy);

    await carry(academy, 60, 90, { hold: true });
    await expect.poll(async () => (await placeOf(academy)).x).not.toBe(away.x);
    await press("Escape");
    await page.mouse.move(400, 400);
    await page.mouse.up();
    await expect.poll(() => placeOf(academy)).toEqual(away);

    const tab = await boxOf(table.locator('[data-end="g-cert"]'));
    const socket = await boxOf(table.locator('[data-end="n-cert"]'));
    await carry(academy, socket.x - tab.x - 8, socket.y - tab.y + 5, { hold: true });
    await expect(table.getByRole("status")).toContainText("Let go:");
    await page.mouse.up();
    await expect.poll(() => facilitator.openRules()).not.toContain("gap");
    await expect(table.getByRole("status")).toContainText("Joined:");
    await press("Control+z");
    await expect.poll(() => facilitator.openRules()).toContain("gap");
  });
});

test("a row goes to another piece of its side by the handle or by keys, and its joint goes along", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, table } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    await press("Shift+Digit4");
    const row = table.locator('[data-row="g-cert"]');
    const funds = things(/^Piece Market funds/);
    await still(row);
    await row.hover();
    const handle = await boxOf(row.locator("[data-handle]"));
    const into = await boxOf(funds);
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(into.x + 40, into.y + 20, { steps: 6 });
    await page.mouse.up();
    await expect(funds.locator('[data-row="g-cert"]')).toHaveCount(1);
    expect(await facilitator.openRules()).not.toContain("gap");
    await press("Control+z");
    await expect(things(/^Piece Academy/).locator('[data-row="g-cert"]')).toHaveCount(1);

    await row.click();
    await press("m", "ArrowDown", "Enter");
    await expect(things(/^Piece Third line/).locator('[data-row="g-cert"]')).toHaveCount(1);
    expect(await facilitator.openRules()).not.toContain("gap");
  });
});

test("a second give for a need asks which stays, and what cannot join says why", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, table, draw } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    await press("Shift+Digit4");
    const end = (id: string): Locator => table.locator(`[data-end="${id}"]`).first();
    await draw(end("g-school"), end("n-cert"));
    await expect(page.getByText(/same side|of one side|side/).first()).toBeVisible();
    await draw(end("g-funds"), end("n-cert"));
    const asks = page.getByRole("alertdialog", { name: say("canvas.occupiedTitle") });
    await asks.getByRole("button", { name: /instead/ }).click();
    await expect(table.locator('[data-end][data-give="g-funds"][data-need="n-cert"]').first()).toBeAttached();
    await press("Control+z");
    await expect(table.locator('[data-end][data-give="g-cert"][data-need="n-cert"]').first()).toBeAttached();
  });
});

test("what if is asked, seen and taken as one step; a number of the gauge leads to what it counts", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, table, pick } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    await press("Shift+Digit4");
    await pick(things(/^Piece Academy/));
    await press("w");
    const panel = page.getByRole("region", { name: say("table.whatIf") });
    await panel.getByRole("button", { name: /lies alone/ }).click();
    await panel.getByRole("button", { name: say("table.whatIf.apply") }).click();
    await expect.poll(() => facilitator.openRules()).toContain("gap");
    await page
      .getByRole("toolbar", { name: say("table.fitTitle") })
      .getByRole("button", { name: /7 of 8 needs/ })
      .click();
    await page
      .getByRole("button", { name: /Certificates that count/ })
      .last()
      .click();
    await expect(table.locator('[data-row="n-cert"][data-lit]')).toHaveCount(1);
    await take();
    await press("Control+z");
    await expect.poll(() => facilitator.openRules()).not.toContain("gap");

    await press("Shift+Digit4");
    await pick(things(/^Piece Product house/));
    await press("t");
    await expect(table).toHaveAttribute("data-tracing", "true");
    await expect(things(/^Piece Product house/)).toHaveAttribute("data-traced", "true");
    await press("t");
    await expect(table).not.toHaveAttribute("data-tracing", "true");
  });
});

test("a double click writes where the ground is free, another one changes it, and letters stay letters in a field", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, table, write } = hands(page);
    await facilitator.goTo("vision");
    await take();
    await press("Shift+Digit3");
    const last = await boxOf(things(/A CAD vendor gives away/));
    await page.mouse.dblclick(last.x + last.width / 2, last.y + last.height + 8);
    await write("Now mind the next one");
    await press("Escape");
    const card = things(/Now mind the next one/);
    await expect(card).toHaveCount(1);
    await card.dblclick();
    await write("Mind every one");
    await expect(things(/Mind every one/)).toHaveCount(1);
    await expect(table).toBeFocused();
    await press("Control+z", "Control+z");
    await expect(things(/Mind every one|Now mind/)).toHaveCount(0);
  });
});

test("without a mouse a piece is carried to the other side's part, and an interest to another seat", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, table } = hands(page);
    const said = table.getByRole("status");
    await facilitator.goTo("jigsaw");
    await take();
    await press("Shift+Digit4");
    const funds = things(/^Piece Market funds/);
    await still(funds);
    await funds.click({ position: { x: 40, y: 8 } });
    const before = await placeOf(funds);
    await press("m", "2");
    await expect(said).toContainText(/^Piece Market funds.* by what Křídlo/);
    await press("Shift+Digit3");
    await expect(said).toHaveText(say("canvas.otherBand"));
    await press("Enter");
    const school = await placeOf(things(/^Piece School for the customer/));
    await expect.poll(async () => (await placeOf(funds)).x).toBe(school.x);
    expect((await placeOf(funds)).y).toBeGreaterThan(school.y);
    // It lies elsewhere and is nobody else's for that.
    await expect(funds).toHaveAccessibleName(/Zirkelwerk/);
    await press("Control+z");
    await expect.poll(() => placeOf(funds)).toEqual(before);

    await press("Shift+Digit5");
    const code = things(/One code base/);
    await still(code);
    await code.click();
    await press("m", "2");
    await expect(code).toHaveAccessibleName(/of Křídlo/);
    await press("Control+z");
    await expect(code).toHaveAccessibleName(/of Zirkelwerk/);
  });
});

test("who types on at once after asking to find types in the field, and what was found is copied as plain text", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, table } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    // N and D would add things to the table.
    await press("Control+f");
    await page.keyboard.type("CAD vendor");
    await expect(page.getByRole("searchbox", { name: say("frame.findBar") })).toHaveValue("CAD vendor");
    await press("Enter");
    const card = things(/A CAD vendor gives away/);
    await expect(card).toBeInViewport();
    await still(card);
    await press("Escape");
    await expect(table).toBeFocused();
    await card.click();
    // Whatever letters were marked last: the keys are on the table.
    await page.evaluate(() => {
      const said = document.querySelector("[data-canvas] > [role='status']");
      if (said) getSelection()?.selectAllChildren(said);
    });
    await take();
    await page.evaluate(() =>
      document.addEventListener("copy", (event) =>
        Reflect.set(window, "copied", event.clipboardData?.getData("text/plain") ?? ""),
      ),
    );
    await press("Control+c");
    await expect.poll(() => page.evaluate<unknown>("window.copied")).toMatch(/^A CAD vendor gives away/);
    await expect(table.getByRole("status")).toContainText(/1 thing copied/);
  });
});

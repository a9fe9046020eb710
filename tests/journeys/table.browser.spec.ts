import { expect, type Locator, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { atTheExample, boxOf, hands, still } from "../helpers/hands";

test("cards are written one after the other without a mouse, and an empty one ends it", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { take, press, write, things, table } = hands(page);
    await facilitator.goTo("vision");
    await take();
    await press("ArrowRight", "ArrowRight", "n");
    await write("Two plants have asked already");
    await write("Spring is too late");
    await press("Enter");
    await expect(things(/Two plants have asked already/)).toHaveCount(1);
    await expect(things(/Spring is too late/)).toHaveCount(1);
    await expect(table).toBeFocused();
    await press("Delete");
    await expect(things(/Spring is too late/)).toHaveCount(0);
    await press("Control+z");
    await expect(things(/Spring is too late/)).toHaveCount(1);
  });
});

test("a joint is pulled off, leaves a gap, and is drawn again from tab to socket", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { table, draw } = hands(page);
    await facilitator.goTo("jigsaw");
    await expect.poll(() => facilitator.openRules()).not.toContain("gap");
    const tab = table.locator("[data-end][data-give]").first();
    const give = await tab.getAttribute("data-give");
    const need = await tab.getAttribute("data-need");
    await still(tab);
    const at = await tab.boundingBox();
    if (!at) throw new Error("No joint is in view.");
    await draw(table.locator(`[data-end="${String(give)}"][data-need="${String(need)}"]`), {
      x: at.x - 150,
      y: at.y + 60,
    });
    await expect.poll(() => facilitator.openRules()).toContain("gap");
    await draw(
      table.locator(`[data-end="${String(give)}"]`).first(),
      table.locator(`[data-end="${String(need)}"]`).first(),
    );
    await expect.poll(() => facilitator.openRules()).not.toContain("gap");
  });
});

test("the same is done from the list of joints, without a drag", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { take, press } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    await press("j");
    const list = page.getByRole("region", { name: say("canvas.jointsTitle") });
    const part = list.getByRole("button", { name: /^Part / });
    const joints = await part.count();
    await part.first().click();
    await expect(part).toHaveCount(joints - 1);
    await expect.poll(() => facilitator.openRules()).toContain("gap");
    await list.getByLabel(say("canvas.whichGive")).selectOption({ index: 1 });
    await list.getByLabel(say("canvas.fillWith")).selectOption({ index: 1 });
    await list.getByLabel(say("canvas.fillWith")).press("Enter");
    await expect(part).toHaveCount(joints);
    await press("Escape");
    await expect(list).toHaveCount(0);

    // What the keys are on is chosen already.
    await page.locator('[data-row="g-school"]').click();
    await press("j");
    await expect(list.getByLabel(say("canvas.whichGive"))).toHaveValue("g-school");
    await expect(list.getByLabel(say("canvas.fillWith"))).toBeFocused();
  });
});

test("on the seam of any joint a free tab asks which stays, whichever of the two ends is nearer to the hand", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, table, draw } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    await press("Shift+Digit4");
    const asks = page.getByRole("alertdialog", { name: say("canvas.occupiedTitle") });
    for (const [give, need, beside] of [
      ["g-school", "n-sales", 0],
      ["g-school", "n-data", 5],
      ["g-school", "n-lang", -5],
      ["g-school", "n-impl", 0],
      ["g-funds", "n-cert", 8],
    ] as const) {
      const socket = await boxOf(table.locator(`[data-end="${need}"]`).first());
      const at = { x: socket.x + socket.width / 2 + beside, y: socket.y + socket.height / 2 };
      await draw(table.locator(`[data-end="${give}"]`).first(), at);
      await asks.getByRole("button", { name: /^Keep/ }).click();
      await expect(asks).toHaveCount(0);
      await take();
      await press("Minus");
    }
  });
});

test("a piece takes what is joined to it along, as one step", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { take, press, table } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    const pieces = table.locator(".react-flow__node-piece");
    // On the board itself: the view may still be on its way.
    const places = (): Promise<readonly number[]> =>
      pieces.evaluateAll((all) => all.map((piece) => new DOMMatrix(getComputedStyle(piece).transform).e));
    const apart = async (): Promise<number> => {
      const [first = 0, second = 0] = await places();
      return second - first;
    };
    const [start] = await places();
    const before = await apart();
    await pieces.first().click({ position: { x: 60, y: 12 } });
    await press("m", "Shift+ArrowRight", "Shift+ArrowDown", "Enter");
    await expect(page.getByRole("button", { name: /^Undo: move/ })).toBeEnabled();
    await expect.poll(async () => (await places())[0]).toBe((start ?? 0) + 10);
    expect(await apart()).toBe(before);
  });
});

test("a piece is pulled off from its menu, and what that would open is said before", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, table } = hands(page);
    await facilitator.goTo("jigsaw");
    const piece = table.locator(".react-flow__node-piece").first();
    await still(piece);
    await piece.click({ button: "right", position: { x: 60, y: 12 } });
    await page.getByRole("menuitem", { name: say("actions.whatIf") }).click();
    const panel = page.getByRole("region", { name: say("table.whatIf") });
    await panel.getByRole("button", { name: /lies alone/ }).click();
    await expect(panel.getByRole("status")).toContainText("would come");
    await panel.getByRole("button", { name: say("table.whatIf.drop") }).click();
    expect(await facilitator.openRules()).not.toContain("gap");
    await press("Shift+F10");
    await page.getByRole("menuitem", { name: say("actions.pullOff") }).click();
    await expect.poll(() => facilitator.openRules()).toContain("gap");
    await press("Control+z");
    await expect.poll(() => facilitator.openRules()).not.toContain("gap");
  });
});

test("messages and the bar of what is selected lie over nothing one works with", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, table } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    await press("Control+Digit0", "Shift+Digit4");
    const accounts = things(/^Piece Market funds/);
    await still(accounts);
    await accounts.click({ position: { x: 40, y: 8 } });
    const bar = table.getByRole("toolbar", { name: say("canvas.selected", { count: 1 }) });
    const apart = async (one: Locator, other: Locator): Promise<boolean> => {
      const [a, b] = [await one.boundingBox(), await other.boundingBox()];
      if (!a || !b) return false;
      return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
    };
    const tools = table.getByRole("toolbar", { name: say("canvas.tools") });
    // The piece is carried up to the top of the view by the wheel: the bar makes way.
    const at = await boxOf(accounts);
    const frame = await boxOf(table);
    await page.mouse.move(frame.x + 20, frame.y + 200);
    // A turn of the wheel pans by half of it.
    await page.mouse.wheel(0, 2 * (at.y - frame.y - 30));
    await expect.poll(async () => Math.abs(((await accounts.boundingBox())?.y ?? 0) - frame.y - 30)).toBeLessThan(3);
    await expect.poll(() => apart(bar, accounts)).toBe(true);
    expect(await apart(bar, tools)).toBe(true);

    await page.mouse.wheel(0, 2 * (frame.y + 30 - at.y));
    await still(accounts);
    await accounts.click({ position: { x: 40, y: 8 } });
    await press("Delete");
    await things(/^Piece School for/).click({ position: { x: 40, y: 8 } });
    await press("Delete");
    const messages = page.getByRole("region", { name: say("frame.ui.messages") });
    const undo = messages.getByRole("button", { name: say("frame.undo") });
    await expect(messages).toContainText("School for");
    await expect(undo).toHaveCount(1);
    expect(await apart(messages.getByRole("status").filter({ visible: true }), tools)).toBe(true);
    await messages.getByRole("button", { name: say("frame.ui.more", { count: 1 }) }).focus();
    // An older message gets its way back when its own step is the last one again.
    await expect(undo).toHaveCount(1);
    await undo.click();
    await expect(things(/^Piece School for/)).toBeVisible();
    await expect(things(/^Piece Market funds/)).toHaveCount(0);
    await undo.click();
    await expect(things(/^Piece Market funds/)).toBeVisible();
  });
});

test("a question that a hand has raised is answered by the keys at once, and the answer is said", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, table, draw } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    await press("Shift+Digit4");
    const free = table.locator('[data-end="g-school"]').first();
    const taken = table.locator("[data-end][data-need]").first();
    const need = String(await taken.getAttribute("data-need"));
    await draw(free, table.locator(`[data-end="${need}"]`).first());
    const keep = page.getByRole("button", { name: /^Keep “/ });
    await expect(keep).toBeFocused();
    await press("Tab", "Enter");
    await expect(keep).toHaveCount(0);
    await expect(table.getByRole("status")).toContainText(/^Joined: “Courses in Czech and Slovak/);
  });
});

import { expect, type Page, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { atTheExample, boxOf, hands, placeOf, still } from "../helpers/hands";

const funds = /^Piece Market funds/;
const head = { x: 40, y: 8 };

/** A joint as it is clicked on: its tab and its socket lie on each other. */
const jointOn = (page: Page) => hands(page).table.locator("[data-end][data-give][data-need]");

test("a joint is meant until something else is selected: the menu and Delete take what they stand for", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take, things } = hands(page);
    const part = page.getByRole("button", { name: say("canvas.part"), exact: true });
    await take();
    await press("Shift+Digit4");
    await still(things(funds));
    const joints = await jointOn(page).count();

    await jointOn(page).first().click({ force: true });
    await expect(part).toBeVisible();
    await things(funds).click({ button: "right", position: head });
    await page.getByRole("menuitem", { name: say("actions.delete") }).click();
    await expect(things(funds)).toHaveCount(0);
    await expect(jointOn(page)).toHaveCount(joints);
    await press("Control+z");
    await expect(things(funds)).toHaveCount(1);

    await jointOn(page).first().click({ force: true });
    await expect(part).toBeVisible();
    await press("Control+a");
    await expect(part).toHaveCount(0);
    await press("Escape");

    // Pulled at and given up, it is not what Delete is for.
    await things(funds).click({ position: head });
    const tab = await boxOf(jointOn(page).first());
    await page.mouse.move(tab.x + tab.width / 2, tab.y + tab.height / 2);
    await page.mouse.down();
    await page.mouse.move(tab.x + 60, tab.y + 80, { steps: 4 });
    await press("Escape");
    await page.mouse.up();
    await press("Delete");
    await expect(things(funds)).toHaveCount(0);
    await expect(jointOn(page)).toHaveCount(joints);
  });
});

test("one thing is in the hand, whether the pointer or the keys took it", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take, things, carry, table } = hands(page);
    await take();
    await press("Shift+Digit4");
    await still(things(funds));
    const lies = (): Promise<{ x: number; y: number }> => placeOf(things(funds));
    const before = await lies();

    // The pointer takes over what the keys held.
    await things(funds).click({ position: head });
    await press("m");
    await expect(table).toHaveAttribute("data-moving", "true");
    await carry(things(funds), -40, 60);
    await expect(table).not.toHaveAttribute("data-moving");
    await expect.poll(lies).not.toEqual(before);
    await press("Control+z");
    await expect.poll(lies).toEqual(before);

    // The keys take nothing out of the pointer, and no menu opens over it.
    await carry(things(funds), -40, 60, { hold: true });
    const held = await lies();
    expect(held).not.toEqual(before);
    await press("m");
    await page.mouse.down({ button: "right" });
    await page.mouse.up({ button: "right" });
    await expect(table).not.toHaveAttribute("data-moving");
    await expect(page.getByRole("menu")).toHaveCount(0);
    expect(await lies()).toEqual(held);
    await page.mouse.up();
    await expect.poll(lies).toEqual(held);

    // Given up by the pointer and taken by the keys, it stays in their hand when the button is let go.
    await carry(things(funds), 30, 20, { hold: true });
    await press("Escape", "m");
    await page.mouse.move(500, 400, { steps: 3 });
    await page.mouse.up();
    await press("Shift+ArrowRight");
    await expect.poll(async () => (await lies()).x).toBe(held.x + 10);
    await press("Escape");
    await expect.poll(lies).toEqual(held);
    await expect(table).not.toHaveAttribute("data-moving");
  });
});

test("Enter sets down what the keys took up, whatever was clicked on since", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("interests");
    const { press, take, things } = hands(page);
    await take();
    await press("Shift+Digit1");
    const [code, global] = [things(/protect.*One code base/), things(/protect.*fourteen named/)];
    const brand = things(/protect.*Our name stays/);
    await still(code);
    await code.click({ position: { x: 12, y: 5 } });
    await press("m", "ArrowDown", "ArrowDown");
    await global.click({ position: { x: 12, y: 5 } });
    await press("Enter");
    const top = async (one: typeof code): Promise<number> => (await boxOf(one)).y;
    await expect.poll(async () => (await top(code)) > (await top(global))).toBe(true);
    expect(await top(global)).toBeLessThan(await top(brand));
  });
});

test("Escape gives a rectangle up also where the table changed under it", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("vision");
    const { press, take, things, table } = hands(page);
    const card = things(/A CAD vendor/);
    await take();
    await press("Shift+Digit1");
    await still(card);
    await card.click({ position: { x: 12, y: 5 } });
    const before = await placeOf(card);
    await press("Alt+ArrowRight");
    await expect.poll(() => placeOf(card)).not.toEqual(before);
    const { x, y, width, height } = await boxOf(table);
    await page.mouse.move(x + 12, y + 40);
    await page.mouse.down();
    await page.mouse.move(x + width - 20, y + height / 2, { steps: 4 });
    await press("Control+z");
    await expect.poll(() => placeOf(card)).toEqual(before);
    await page.mouse.move(x + width / 2, y + height / 3, { steps: 4 });
    await press("Escape");
    await page.mouse.up();
    await expect(page.getByRole("toolbar", { name: say("canvas.selected", { count: 1 }) })).toBeVisible();
  });
});

test("which of two gives stays is not asked any more where one of them is gone", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take, things, table, draw } = hands(page);
    await take();
    await press("Shift+Digit4");
    await still(things(funds));
    await draw(table.locator('[data-end="g-funds"]').first(), table.locator('[data-end="n-cert"]').first());
    const asks = page.getByRole("alertdialog", { name: say("canvas.occupiedTitle") });
    await expect(asks).toBeVisible();
    await things(funds).click({ position: head });
    await press("Delete");
    await expect(things(funds)).toHaveCount(0);
    await expect(asks).toHaveCount(0);
  });
});

test("how many things were given to a side is said without those that were its own", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take, things, table } = hands(page);
    await take();
    await press("Shift+Digit4");
    await still(things(funds));
    const rollout = things(/^Piece Six-week rollout, Křídlo/);
    await expect(rollout).toHaveCount(1);
    await things(funds).click({ position: head });
    await rollout.click({ position: head, modifiers: ["Shift"] });
    await press("Alt+Digit2");
    const side = "Křídlo Systémy s.r.o.";
    await expect(table.getByRole("status")).toHaveText(say("canvas.sideChanged", { count: 1, side }));
  });
});

test("a click with Shift that misses loses nothing of what was selected", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take, things, table } = hands(page);
    await take();
    await press("Shift+Digit4");
    await still(things(funds));
    await things(funds).click({ position: head });
    await things(/^Piece Six-week rollout/).click({ position: head, modifiers: ["Shift"] });
    const bar = page.getByRole("toolbar", { name: say("canvas.selected", { count: 2 }) });
    await expect(bar).toBeVisible();
    const { x, y, height } = await boxOf(table);
    await page.keyboard.down("Shift");
    await page.mouse.click(x + 14, y + height - 90);
    await page.keyboard.up("Shift");
    await expect(bar).toBeVisible();
    await page.mouse.click(x + 14, y + height - 90);
    await expect(bar).toHaveCount(0);
  });
});

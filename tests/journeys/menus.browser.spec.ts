import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { atTheExample, boxOf, hands, placeOf, still } from "../helpers/hands";

test("a menu is whole wherever it opens, shows its keys, and offers nothing that would do nothing", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things } = hands(page);
    const item = (key: Parameters<typeof say>[0]) => page.getByRole("menuitem", { name: say(key) });
    await facilitator.goTo("jigsaw");
    await take();
    await press("Shift+Digit1");
    // Low in the window.
    const seat = things(/^Seat of Křídlo/);
    await still(seat);
    await seat.click({ button: "right", position: { x: 10, y: 6 } });
    for (const key of ["actions.copyThings", "actions.duplicateThings", "actions.delete"] as const)
      await expect(item(key)).toBeDisabled();
    await press("Escape");

    const funds = things(/^Piece Market funds/);
    await funds.click({ position: { x: 20, y: 4 } });
    await things(/^Piece Academy/).click({ position: { x: 20, y: 4 }, modifiers: ["Shift"] });
    await funds.click({ button: "right", position: { x: 20, y: 4 } });
    await expect(item("actions.alignRight")).toBeEnabled();
    await expect(item("actions.tidyUp")).toBeEnabled();
    await expect(item("actions.distributeAcross")).toBeDisabled();
    await expect(item("actions.pasteThings")).toBeDisabled();
    await expect(item("actions.copyThings")).toContainText("Ctrl+C");
    // Nothing of it lies below the window.
    await expect(item("actions.delete")).toBeInViewport({ ratio: 1 });
    await press("Escape", "Escape");

    await funds.click({ button: "right", position: { x: 20, y: 4 } });
    await expect(item("actions.pullOff")).toBeDisabled();
    await expect(item("actions.delete")).toBeInViewport({ ratio: 1 });
  });
});

test("what a menu opens to write in has the keys at once", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, write } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    await press("Shift+Digit4");
    const funds = things(/^Piece Market funds/);
    await still(funds);
    const choose = async (key: Parameters<typeof say>[0]): Promise<void> => {
      await still(funds);
      await funds.click({ button: "right", position: { x: 20, y: 4 } });
      await page.getByRole("menuitem", { name: say(key) }).click();
      await expect(page.locator("textarea:focus")).toHaveCount(1);
    };
    await choose("actions.addNeed");
    await write("A name on the invitation");
    await press("Escape");
    await expect(funds).toHaveAccessibleName(/1 need/);
    await choose("actions.addGive");
    await write("A stand at the fair");
    await press("Escape");
    await expect(funds).toHaveAccessibleName(/2 gives/);
    await choose("actions.rename");
    await page.keyboard.type("Market funds of both");
    await press("Enter");
    await expect(things(/^Piece Market funds of both/)).toHaveCount(1);
  });
});

test("on bare ground a menu adds and pastes right there, whatever was selected before", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, table, write } = hands(page);
    await facilitator.goTo("vision");
    await take();
    const card = things(/A CAD vendor gives away/);
    await still(card);
    await card.click();
    await press("Control+c");
    await press("Shift+Digit1");
    await still(card);
    const funds = things(/^Piece Market funds/);
    const box = await boxOf(funds);
    const far = 318 / box.width;
    await page.mouse.click(box.x - 100, box.y + 4, { button: "right" });
    await page.getByRole("menuitem", { name: say("canvas.addPiece") }).click();
    await write("Right here");
    await press("Escape");
    const [own, here] = [await placeOf(funds), await placeOf(things(/^Piece Right here/))];
    expect(Math.hypot(here.x - own.x + 100 * far, here.y - own.y - 4 * far)).toBeLessThan(8);
    await press("Control+z", "Shift+Digit1");

    const last = await boxOf(things(/Stuttgart sends its own/));
    const free = { x: last.x + last.width + 20, y: last.y };
    await page.mouse.click(free.x, free.y, { button: "right" });
    await page.getByRole("menuitem", { name: say("actions.pasteThings") }).click();
    await expect(card).toHaveCount(2);
    const copy = await boxOf(card.last());
    expect(Math.hypot(copy.x - free.x, copy.y - free.y)).toBeLessThan(8);
    await expect(table).toBeFocused();
  });
});

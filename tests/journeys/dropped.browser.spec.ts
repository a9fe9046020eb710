import { expect, type Page, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { atTheExample, boxOf, hands, still } from "../helpers/hands";

/** Lets go a text from another program at a place of the window. */
const letGo = (page: Page, at: { readonly x: number; readonly y: number }, text: string): Promise<void> =>
  page.evaluate(
    ({ x, y, said }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/plain", said);
      const how = { bubbles: true, cancelable: true, clientX: x, clientY: y, dataTransfer };
      document.elementFromPoint(x, y)?.dispatchEvent(new DragEvent("drop", how));
    },
    { ...at, said: text },
  );

test("things are duplicated, and a list from another program is shown before it becomes cards where it was let go", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { take, press, table, things } = hands(page);
    await facilitator.goTo("vision");
    await take();
    await press("ArrowRight", "ArrowRight");
    const cards = table.locator(".react-flow__node-card");
    const before = await cards.count();
    await press("Control+d");
    await expect(cards).toHaveCount(before + 1);
    await expect(page.getByRole("button", { name: /^Undo: duplicate 1 thing/ })).toBeVisible();
    const frame = await boxOf(table);
    await letGo(page, { x: frame.x + 200, y: frame.y + 150 }, "Spare parts by drone\nA school for welders");
    await page.getByRole("button", { name: say("frame.capture.many.add", { count: 2 }) }).click();
    await take();
    await press("Shift+Digit3");
    await expect(things(/A school for welders/)).toHaveCount(1);
  });
});

test("a text let go on a piece goes into that piece, whichever was touched last", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { take, press, things } = hands(page);
    await facilitator.goTo("jigsaw");
    await facilitator.writesAs("frame.capture.gives");
    await take();
    await press("Control+Digit0", "Shift+Digit4");
    const touched = things(/^Piece Market funds/);
    await still(touched);
    await touched.click({ position: { x: 40, y: 8 } });
    const piece = things(/^Piece School for/);
    const box = await boxOf(piece);
    await letGo(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, "A room in town");
    await expect(page.getByRole("dialog")).toContainText("School for");
    await facilitator.button("frame.capture.many.add", { count: 1 }).click();
    await expect(piece).toContainText("A room in town");
    await expect(touched).not.toContainText("A room in town");
  });
});

test("a text let go on the horizon becomes a card right there, in one step", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { take, press, table, things } = hands(page);
    await facilitator.goTo("vision");
    await take();
    await press("Shift+Digit3");
    const cards = table.locator(".react-flow__node-card");
    const before = await cards.count();
    const first = await boxOf(cards.first());
    // Below the first one, where no card lies, and not at the end of the row.
    const at = { x: first.x + first.width / 3, y: first.y + first.height * 1.2 };
    await letGo(page, at, "Spare parts by drone");
    await facilitator.button("frame.capture.many.add", { count: 1 }).click();
    const made = await boxOf(things(/Spare parts by drone/));
    const moved = await boxOf(cards.first());
    expect(made.x - moved.x).toBeCloseTo(at.x - first.x, -1);
    expect(made.y - moved.y).toBeCloseTo(at.y - first.y, -1);
    await take();
    await press("Control+z");
    await expect(cards).toHaveCount(before);
  });
});

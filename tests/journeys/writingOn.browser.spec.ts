import { expect, test } from "@playwright/test";
import { Facilitator } from "../helpers/facilitator";
import { atTheExample, boxOf, hands, still } from "../helpers/hands";

test("who writes one thing after the other sees each of them while it is written", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("vision");
    const { press, take, things, table, write } = hands(page);
    const written = page.locator("textarea:focus");
    await take();
    await press("Control+Digit0", "Shift+Digit3");
    await still(things(/A CAD vendor/));
    const frame = await boxOf(table);
    const horizon = await boxOf(table.locator("[data-id='band horizon']"));
    // Beside all cards, so that the next ones lie beyond the right edge.
    await page.mouse.dblclick(frame.x + frame.width - 60, horizon.y + 24);
    for (const text of ["One", "Two", "Three", "Four"]) {
      await expect(written).toHaveValue("");
      await expect(written).toBeInViewport({ ratio: 0.98 });
      await write(text);
    }
    await press("Escape");

    // Rows go on downwards, under the foot of the window.
    await press("Shift+Digit4");
    const piece = things(/^Piece Market funds/);
    await still(piece);
    await piece.click({ position: { x: 40, y: 8 } });
    await press("+", "+", "g");
    for (const text of ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"]) {
      await expect(written).toHaveValue("");
      await expect(written).toBeInViewport({ ratio: 0.98 });
      await write(text);
    }
  });
});

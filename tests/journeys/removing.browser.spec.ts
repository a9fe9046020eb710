import { expect, type Locator, test } from "@playwright/test";
import { Facilitator } from "../helpers/facilitator";
import { atTheExample, hands, still } from "../helpers/hands";

test("Delete takes what was dragged or clicked last, and nothing that only lay under the keys before", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take, things, carry, table } = hands(page);
    const [academy, funds, rollout] = [/^Piece Academy/, /^Piece Market funds/, /^Piece Six-week rollout/].map(things);
    if (!academy || !funds || !rollout) throw new Error("The example has other pieces.");
    await take();
    await press("Shift+Digit4");
    await still(academy);
    await academy.click({ position: { x: 40, y: 8 } });
    await carry(funds, -40, 60);
    await press("Delete");
    await expect(funds).toHaveCount(0);
    await expect(academy).toHaveCount(1);
    await press("Control+z");
    await expect(funds).toHaveCount(1);

    // A joint that is parted leaves nothing under the keys.
    const need = table.locator("[data-row]").filter({ hasText: "Certificates that count" }).first();
    await need.click();
    // Tab and socket lie on each other.
    await table.locator("[data-end][data-give][data-need]").first().click({ force: true });
    await press("Delete");
    await press("Delete");
    await expect(need).toHaveCount(1);
    await press("Control+z");

    // Of many, the one that is clicked is meant.
    await academy.click({ position: { x: 40, y: 8 } });
    await page.keyboard.down("Shift");
    await rollout.click({ position: { x: 40, y: 8 } });
    await page.keyboard.up("Shift");
    await academy.click({ position: { x: 40, y: 8 } });
    await press("Delete");
    await expect(academy).toHaveCount(0);
    await expect(rollout).toHaveCount(1);
  });
});

test("what is removed while it is traced or in the hand leaves no trace and nothing in the hand", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take, things, table } = hands(page);
    await take();
    await press("Shift+Digit4");
    const academy = things(/^Piece Academy/);
    await still(academy);
    await academy.click({ position: { x: 40, y: 8 } });
    await press("t");
    await expect(table).toHaveAttribute("data-tracing", "true");
    await press("Delete");
    await expect(table).not.toHaveAttribute("data-tracing");
    await press("Control+z");
    await academy.click({ position: { x: 40, y: 8 } });
    await press("m");
    await expect(table).toHaveAttribute("data-moving", "true");
    await press("Delete");
    await expect(table).not.toHaveAttribute("data-moving");
  });
});

test("after an undo the keys are on what is there again, or on what lies before what is gone", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take, things, table, write } = hands(page);
    const on = (thing: Locator) =>
      expect
        .poll(async () => (await table.getAttribute("aria-activedescendant")) === (await thing.getAttribute("id")))
        .toBe(true);
    await take();
    await press("Shift+Digit4");
    const [academy, funds] = [things(/^Piece Academy/), things(/^Piece Market funds/)];
    await still(academy);
    await academy.click({ position: { x: 40, y: 8 } });
    await press("Delete");
    await expect(academy).toHaveCount(0);
    await press("Control+z");
    await expect(academy).toHaveCount(1);
    await on(academy);
    // It is selected too: the next key is for it.
    await press("F2");
    await expect(page.locator("textarea:focus")).toHaveValue("Academy");
    await press("Escape");

    await funds.click({ position: { x: 40, y: 8 } });
    await press("n");
    await write("Fresh piece");
    await press("Escape");
    const fresh = things(/^Piece Fresh piece/);
    await on(fresh);
    await press("Control+z");
    await expect(fresh).toHaveCount(0);
    // Not at the beginning of the board.
    await press("ArrowRight");
    await expect(table.getByRole("status")).toContainText("The table,");
    await press("Control+Shift+z");
    await on(fresh);
  });
});

test("much that comes back is seen where one looks: the view does not go to the corner of it all", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("vision");
    const { press, take, things } = hands(page);
    await take();
    await press("Shift+Digit3");
    const card = things(/Stuttgart sends/);
    await still(card);
    await card.click({ position: { x: 12, y: 5 } });
    await press("Shift+Digit2", "+", "+", "+");
    await still(card);
    await press("Control+a", "Delete");
    await expect(card).toHaveCount(0);
    await press("Control+z");
    await expect(card).toBeVisible();
    await still(card);
    await expect(card).toBeInViewport();
  });
});

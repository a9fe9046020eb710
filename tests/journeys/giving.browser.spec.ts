import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { atTheExample, hands, placeOf, still } from "../helpers/hands";

test("a piece is given to the other side by a key or from what if: it stays, and what is not joined with it does not move", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, table } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    await press("Shift+Digit4");
    const academy = things(/^Piece Academy/);
    const pieces = [
      /Academy/,
      /Product house/,
      /Third line/,
      /Market funds/,
      /Sales in Moravia/,
      /Customer care/,
      /School for/,
    ];
    const joined = [/Lead of the named/, /Six-week rollout/];
    const placesOf = (names: readonly RegExp[]) =>
      Promise.all(names.map((name) => placeOf(things(new RegExp(`^Piece ${name.source}`)))));
    await still(academy);
    const before = await placesOf(pieces);
    const joinedBefore = await placesOf(joined);
    await academy.click({ position: { x: 40, y: 8 } });
    await press("Alt+Digit2");
    await expect(table.getByRole("status")).toContainText("Křídlo");
    await expect.poll(() => placesOf(joined)).not.toEqual(joinedBefore);
    await expect.poll(() => placesOf(pieces)).toEqual(before);
    await expect(academy).toBeInViewport();
    const given = await placesOf(joined);

    await take();
    await press("Control+z");
    await expect.poll(() => placesOf([...pieces, ...joined])).toEqual([...before, ...joinedBefore]);

    await academy.click({ position: { x: 40, y: 8 } });
    await press("w");
    const panel = page.getByRole("region", { name: say("table.whatIf") });
    await panel.getByRole("button", { name: /is Křídlo/ }).click();
    await panel.getByRole("button", { name: say("table.whatIf.apply") }).click();
    await expect.poll(() => placesOf([...pieces, ...joined])).toEqual([...before, ...given]);
    await expect(academy).toBeInViewport();
  });
});

test("a key that can do nothing with what is selected says what it needs, for eyes and ears", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    const { press, take, things, table } = hands(page);
    const seen = page.getByRole("region", { name: say("frame.ui.messages") });
    await facilitator.goTo("jigsaw");
    await take();
    await press("Control+Digit0", "Shift+Digit4");
    const row = table.locator('[data-row="g-funds"]');
    await still(row);
    await row.click();
    await press("Alt+Digit2");
    await expect(seen).toContainText(say("table.pieceForSide"));
    await expect(table.getByRole("status")).toHaveText(say("table.pieceForSide"));

    await facilitator.goTo("vision");
    const card = things(/A CAD vendor/);
    await still(card);
    await card.click({ position: { x: 12, y: 5 } });
    await press("g");
    await expect(seen).toContainText(say("table.pieceForRow"));
    await expect(table.getByRole("status")).toHaveText(say("table.pieceForRow"));
    await expect(page.locator("textarea:focus")).toHaveCount(0);
  });
});

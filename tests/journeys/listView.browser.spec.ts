import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { atTheExample, boxOf, hands } from "../helpers/hands";

test("what is found in the list is brought into view there, and the window itself stays where it is", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take } = hands(page);
    const title = page.getByRole("heading", { level: 1 });
    const before = await boxOf(title);
    await take();
    await press("Control+Shift+L");
    for (const text of ["Whose logo", "margin that pays"]) {
      await press("Control+f");
      await page.keyboard.type(text);
      await press("Enter");
      await expect(page.locator("[data-lit]").first()).toBeInViewport();
    }
    expect(await boxOf(title)).toEqual(before);
  });
});

test("in the list what was just done is undone, and what is still being written is the field's own", async () => {
  await atTheExample(async (page) => {
    await new Facilitator(page).goTo("jigsaw");
    const { press, take } = hands(page);
    await take();
    await press("Control+Shift+L");
    const list = page.locator("[data-canvas='list']");
    const titles = list.locator("textarea");
    await expect(titles.first()).toBeVisible();
    const written = await titles.evaluateAll((all) =>
      all.findIndex((one) => one instanceof HTMLTextAreaElement && one.value === "Academy"),
    );
    const title = titles.nth(written);
    await title.focus();
    await press("End");
    await page.keyboard.type(" of trades");
    await press("Control+z");
    await expect(title).not.toHaveValue("Academy of trades");
    await page.keyboard.type(" and foremen");
    await press("Tab", "Shift+Tab");
    await expect(title).toBeFocused();
    await expect(title).toHaveValue(/and foremen$/);
    await press("Control+z");
    await expect(title).toHaveValue("Academy");

    const side = list.getByRole("combobox").first();
    const before = await side.inputValue();
    await side.focus();
    await press("ArrowDown");
    await expect(side).not.toHaveValue(before);
    await press("Control+z");
    await expect(side).toHaveValue(before);
  });
});

test("everything on the table can be changed in the list", async () => {
  await atTheExample(async (page) => {
    const facilitator = new Facilitator(page);
    await facilitator.goTo("jigsaw");
    await page.keyboard.press("Control+Shift+l");
    const table = page.getByRole("region", { name: say("canvas.table"), exact: true });
    const line = table.getByRole("textbox", { name: say("canvas.addPiece") });
    await line.fill("Spare parts");
    await line.press("Enter");
    await expect(table.locator("textarea").filter({ hasText: "Spare parts" })).toHaveCount(1);
    // A row goes to another piece, and its joint with it; interests change their order.
    const certificate = table.locator('[data-thing="g-cert"]');
    await certificate.getByLabel(say("table.inPiece")).selectOption("Spare parts");
    expect(await facilitator.openRules()).not.toContain("gap");
    const seats = page.getByRole("region", { name: say("canvas.seats"), exact: true });
    await seats
      .locator('[data-thing="i-global"]')
      .getByRole("button", { name: /^One place up/ })
      .click();
    await expect(seats.locator("li").first().locator('[data-thing="i-global"]')).toHaveCount(1);
    const stake = table.getByRole("textbox", { name: say("canvas.addStake") });
    await stake.fill("The spare parts of Moravia");
    await stake.press("Enter");
    // What stands on the table is a side's name too.
    const name = seats.getByRole("textbox", { name: say("canvas.textOf", { what: say("canvas.side") }) }).first();
    await name.fill("Zirkelwerk and sons");
    await name.press("Enter");
    await facilitator.button("canvas.back").click();
    const { take, press, things } = hands(page);
    await take();
    await press("Shift+Digit1");
    await expect(things(/^Piece Spare parts/)).toHaveCount(1);
    await expect(things(/^Stake The spare parts of Moravia.*of Zirkelwerk and sons/)).toHaveCount(1);
  });
});

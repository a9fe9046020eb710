import { expect, test } from "@playwright/test";
import { Facilitator } from "../helpers/facilitator";
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

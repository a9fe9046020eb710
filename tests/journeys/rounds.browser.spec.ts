import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { launchChromium } from "../helpers/launchChromium";

test("a read-back is confirmed, a topic stopped, the agreed locked, and the minutes tell of it", async () => {
  const running = await launchChromium();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const at = new Facilitator(await running.workshopAfter(() => open.click()));
    const { page } = at;
    const dialog = page.getByRole("dialog");

    await at.goTo("interests");
    await at.panel.getByRole("button", { name: say("rounds.readBack") }).click();
    await expect(dialog.getByText(say("rounds.readBack.done", { done: 12, count: 17 }))).toBeVisible();
    await page.keyboard.press("Control+Enter");
    await expect(dialog.getByText(say("rounds.readBack.done", { done: 13, count: 17 }))).toBeVisible();
    // On to the next and confirmed, the hand where it was.
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("Control+Enter");
    await expect(dialog.getByText(say("rounds.readBack.done", { done: 14, count: 17 }))).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(at.panel.getByRole("button", { name: say("rounds.readBack") })).toBeFocused();

    await page.locator("[data-capture]").fill("@krid #win !brand Our name beside theirs");
    await page.locator("[data-capture]").press("Enter");
    await expect(at.panel.getByText("Our name beside theirs")).toBeVisible();
    // Typed by mistake: taken back where it was typed.
    await page.keyboard.press("Control+KeyZ");
    await expect(at.panel.getByText("Our name beside theirs")).toBeHidden();
    await page.keyboard.press("Control+Shift+KeyZ");
    await expect(at.panel.getByText("Our name beside theirs")).toBeVisible();

    await page.keyboard.press("Control+Shift+KeyX");
    await dialog.getByRole("button", { name: say("running.stop.do") }).click();
    await expect(dialog).toBeHidden();
    await page.keyboard.press("Control+Shift+KeyM");
    await expect(dialog.getByText(/^Stopped: Pricing\./)).toBeVisible();
    await page.keyboard.press("Escape");

    const more = page.getByRole("button", { name: say("frame.more"), exact: true });
    await more.click();
    await page.getByRole("menuitem", { name: say("actions.lock") }).click();
    await page.locator("[data-capture]").fill("Said after the lock");
    await page.locator("[data-capture]").press("Enter");
    await expect(page.getByText(say("commands.refused.locked")).first()).toBeVisible();
    // What was typed is never lost.
    await expect(page.locator("[data-capture]")).toHaveValue("Said after the lock");
    await more.click();
    await page.getByRole("menuitem", { name: say("actions.lock") }).click();
    await dialog.getByRole("button", { name: say("running.unlock.do") }).click();
    await page.locator("[data-capture]").press("Enter");
    await expect(at.panel.getByText("Said after the lock")).toBeVisible();
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

test("ratings are read off the cards with one key a side; a hidden round outlives Escape, shows at once and is minuted", async () => {
  const running = await launchChromium();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const at = new Facilitator(await running.workshopAfter(() => open.click()));
    const { page } = at;
    const [first, second] = ["Zirkelwerk PLM GmbH", "Křídlo Systémy s.r.o."] as const;
    const row = (side: string, within = at.panel) =>
      within.getByRole("radiogroup", { name: say("panels.vision.ratingOf", { side }) });
    const rates = (side: string, rating: string) =>
      expect(row(side).getByRole("radio", { name: rating, exact: true })).toBeChecked();

    await at.goTo("vision");
    await row(first).getByRole("radio").first().focus();
    await page.keyboard.press("Digit3");
    await page.keyboard.press("Digit2");
    await rates(first, "3");
    await rates(second, "2");

    await at.panel.getByRole("button", { name: say("rounds.hidden") }).click();
    const dialog = page.getByRole("dialog");
    await at.button("rounds.hidden.enter", { side: first }, dialog).click();
    await row(first, dialog).getByRole("radio", { name: "5", exact: true }).click();
    await dialog.getByLabel(say("rounds.hidden.doubt")).fill("Whether they stay the course");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.getByText("Whether they stay the course")).toHaveCount(0);

    await at.panel.getByRole("button", { name: say("rounds.hidden") }).click();
    await at.button("rounds.hidden.enter", { side: first }, dialog).click();
    await expect(dialog.getByLabel(say("rounds.hidden.doubt"))).toHaveValue("Whether they stay the course");
    await at.button("rounds.hidden.put", undefined, dialog).click();
    await expect(dialog.getByText(say("rounds.hidden.count", { count: 1, of: 2 }))).toBeVisible();
    await expect(at.button("rounds.hidden.show", undefined, dialog)).toBeDisabled();
    await at.button("rounds.hidden.enter", { side: second }, dialog).click();
    await row(second, dialog).getByRole("radio", { name: "4", exact: true }).click();
    await at.button("rounds.hidden.put", undefined, dialog).click();
    await at.button("rounds.hidden.show", undefined, dialog).click();
    await rates(first, "5");
    await rates(second, "4");
    await page.keyboard.press("Control+Shift+KeyM");
    await expect(dialog.getByText(/Whether they stay the course/)).toBeVisible();
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

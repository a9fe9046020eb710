import { expect, type Locator } from "@playwright/test";
import { type Facilitator, say } from "../../helpers/facilitator";

/** Sealing takes its time on purpose; on a slow machine this long, in milliseconds. */
export const slowLock = 30_000;

/** The page of a side, in the place of the window. */
export const privatePage = (at: Facilitator, side: string): Locator =>
  at.page.getByRole("main", { name: say("envelopes.writeAs", { side }) });

/** A side sits down at the facilitator's machine; `from` is where its page is called up. */
export const sitDown = async (at: Facilitator, side: string, from: Locator = at.panel): Promise<Locator> => {
  await from
    .getByRole("button", { name: new RegExp(`^${side} writes`) })
    .first()
    .click();
  const whole = at.page.getByRole("menuitem", { name: say("envelopes.whole") });
  await expect(privatePage(at, side).or(whole)).toBeVisible();
  // Where several levels sit at the table, the whole side may write, or one level of it.
  if (await whole.isVisible()) await whole.click();
  await expect(privatePage(at, side)).toBeVisible();
  return privatePage(at, side);
};

/** Takes the three words that are offered, and answers them. */
export const takePassphrase = async (at: Facilitator, page: Locator): Promise<string> => {
  const offered = (await page.locator("[data-offered]").textContent()) ?? "";
  await page.getByRole("checkbox", { name: say("envelopes.pass.noted") }).click();
  await at.button("envelopes.pass.begin", undefined, page).click();
  await expect(at.button("envelopes.page.seal", undefined, page)).toBeVisible({ timeout: slowLock });
  return offered;
};

const line = (page: Locator, list: string, number: number): Locator =>
  page.getByRole("textbox", { name: say("envelopes.page.line", { list, number }), exact: true });

/** Writes a list as a person does: Enter for the next line, Tab for the reason. */
export const writeList = async (
  at: Facilitator,
  page: Locator,
  list: string,
  lines: readonly (readonly [text: string, why?: string])[],
): Promise<void> => {
  await line(page, list, 1).focus();
  for (const [number, [text, why]] of lines.entries()) {
    if (number > 0) {
      await at.page.keyboard.press("Enter");
      await expect(line(page, list, number + 1)).toBeFocused();
    }
    await at.page.keyboard.type(text);
    if (why === undefined) continue;
    await at.page.keyboard.press("Tab");
    await at.page.keyboard.type(why);
  }
};

export const isKept = (page: Locator): Promise<void> =>
  expect(page.getByText(say("envelopes.page.kept"))).toBeVisible();

/** Seals, notes the receipt and stands up; answers the receipts. */
export const seal = async (at: Facilitator, page: Locator): Promise<readonly string[]> => {
  await at.button("envelopes.page.seal", undefined, page).click();
  await expect(page.locator("[data-receipt]").first()).toBeVisible({ timeout: slowLock });
  const receipts = await page.locator("[data-receipt]").allTextContents();
  await at.button("envelopes.page.done", undefined, page).click();
  await expect(page).toBeHidden();
  return receipts;
};

import { expect, type Page } from "@playwright/test";
import { Facilitator, say } from "../../helpers/facilitator";

interface Opened {
  readonly page: Page;
  /** The second window, which opens by what is done. */
  roomAfter(deed: () => Promise<unknown>): Promise<Page>;
}

const sees = (scene: string): string => say("room.sees", { scene });

/** A facilitator opens the room display, leads it by keys, sends a question and closes it. */
export const leadTheRoom = async ({ page, roomAfter }: Opened): Promise<void> => {
  const at = new Facilitator(page);
  await expect(page.locator("[data-capture]")).toBeVisible();
  const room = await roomAfter(() => page.keyboard.press("Control+F9"));
  await expect(room.getByRole("heading", { level: 1, name: say("domain.step.welcome") })).toBeVisible();

  // One screen: nobody knows who sees it, so the workshop is covered until the facilitator says so.
  const cover = page.getByRole("region", { name: say("room.cover") });
  await expect(cover).toBeVisible();
  await page.keyboard.press("Control+KeyK");
  await expect(page.getByRole("dialog")).toBeHidden();
  await at.button("room.cover.alone").click();
  await expect(cover).toBeHidden();

  await at.goTo("vision");
  const step = room.getByRole("heading", { level: 1 });
  await expect(step).toHaveText(say("domain.step.vision"));
  await expect(room.getByText("By the end of 2029")).toBeVisible();
  await expect(at.page.getByRole("button", { name: sees(say("domain.step.vision")) })).toBeVisible();

  // F9 blanks from anywhere, a field too.
  await page.locator("[data-capture]").focus();
  await page.keyboard.press("F9");
  await expect(step).toBeHidden();
  await expect(room.getByText("By the end of 2029")).toBeHidden();
  await page.keyboard.press("F9");
  await expect(step).toBeVisible();

  // Frozen, the room keeps its picture while the facilitator goes on.
  await page.keyboard.press("Shift+F9");
  await at.goTo("interests");
  await expect(
    page.getByRole("button", { name: sees(say("room.sees.frozen", { scene: say("domain.step.vision") })) }),
  ).toBeVisible();
  await expect(step).toHaveText(say("domain.step.vision"));
  await page.keyboard.press("Shift+F9");
  await expect(step).toHaveText(say("domain.step.interests"));

  // The clicker moves steps where no field has the keys.
  await page.getByRole("heading", { level: 2, name: say("domain.step.interests"), exact: true }).click();
  await page.keyboard.press("PageUp");
  await expect(step).toHaveText(say("domain.step.break"));
  await page.keyboard.press("PageDown");

  await at.goTo("agreement");
  await expect(room.getByText(say("room.question"))).toBeHidden();
  await page.keyboard.press("Control+F8");
  await expect(room.getByText(say("room.question"))).toBeVisible();
  const asked = await page.locator("[data-finding][aria-pressed='true'] [dir='auto']").textContent();
  await expect(room.getByText(asked ?? "", { exact: true })).toBeVisible();
  await expect(page.locator("[data-finding][aria-pressed='true']")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(room.getByText(say("room.question"))).toBeHidden();

  await Promise.all([room.waitForEvent("close"), page.keyboard.press("Control+F9")]);
  await expect(page.getByRole("button", { name: say("actions.room") })).toBeVisible();
};

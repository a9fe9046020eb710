import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { steps } from "../../shared/workshop/setting";
import { Facilitator, say } from "../helpers/facilitator";
import { launchChromium } from "../helpers/launchChromium";

const serious = async (page: Page, screen: string): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter((one) => one.impact === "serious" || one.impact === "critical")
    .map((one) => `${screen}: ${one.id} at ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`);
};

test("what the room sees in each step can be read by everybody, in a light room and in a dim one", async () => {
  test.setTimeout(300_000);
  const running = await launchChromium();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const at = new Facilitator(await running.workshopAfter(() => open.click()));
    const { page } = at;
    await expect(page.locator("[data-capture]")).toBeVisible();
    const [room] = await Promise.all([running.context.waitForEvent("page"), page.keyboard.press("Control+F9")]);
    await at.button("room.cover.alone").click();
    const found: string[] = [];
    for (const theme of ["light", "dark"] as const) {
      await expect(room.locator("html")).toHaveAttribute("data-theme", theme);
      for (const step of steps.filter((one) => one !== "checkup" && one !== "break")) {
        await at.goTo(step);
        await expect(room.getByRole("heading", { level: 1 })).toHaveText(say(`domain.step.${step}`));
        found.push(...(await serious(room, `${step}, ${theme}`)));
      }
      await page.keyboard.press("Alt+F8");
      await expect(room.getByRole("heading", { level: 1 })).toHaveText(say("room.radar"));
      found.push(...(await serious(room, `radar, ${theme}`)));
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: /^Room sees/ }).click();
      await page.getByRole("menuitemcheckbox", { name: say("room.dark") }).click();
    }
    expect(found).toEqual([]);
  } finally {
    await running.stop();
  }
});

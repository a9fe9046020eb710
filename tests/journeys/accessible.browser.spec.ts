import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { steps } from "../../shared/workshop/setting";
import { Facilitator, say } from "../helpers/facilitator";
import { launchChromium, type RunningBrowser } from "../helpers/launchChromium";
import { sitDown, takePassphrase } from "./stories/writeApart";

const serious = async (page: Page, screen: string): Promise<readonly string[]> => {
  // In this page itself: the tab that it would open for its report once did not open for five minutes.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter((one) => one.impact === "serious" || one.impact === "critical")
    .map((one) => `${screen}: ${one.id} at ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`);
};

let running: RunningBrowser;
test.beforeEach(async () => {
  running = await launchChromium();
});
test.afterEach(() => running.stop());

for (const scheme of ["light", "dark"] as const) {
  test(`every screen can be used by everybody, ${scheme}`, async () => {
    test.setTimeout(300_000);
    const { page } = running;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    const found = [...(await serious(page, "library"))];
    await page
      .getByRole("button", { name: say("library.new") })
      .first()
      .click();
    await expect(page.getByRole("dialog")).toBeVisible();
    found.push(...(await serious(page, "new workshop")));
    await page.keyboard.press("Escape");
    const open = page.getByRole("button", { name: say("library.openExample") }).first();
    const at = new Facilitator(await running.workshopAfter(() => open.click()));
    for (const step of steps.filter((one) => one !== "checkup" && one !== "break")) {
      await at.goTo(step);
      found.push(...(await serious(at.page, step)));
    }
    await at.goTo("ownership");
    await at.button("boards.open", undefined, at.panel).click();
    await expect(at.page.locator("[data-board]")).toBeVisible();
    found.push(...(await serious(at.page, "ledger")));
    await at.page
      .getByRole("navigation")
      .getByRole("button", { name: say("domain.step.checkup") })
      .click();
    await expect(at.page.getByRole("heading", { level: 2, name: say("boards.checkup.title") })).toBeVisible();
    found.push(...(await serious(at.page, "checkup")));
    await at.page.keyboard.press("Control+KeyE");
    await expect(at.page.getByRole("dialog")).toBeVisible();
    found.push(...(await serious(at.page, "export")));
    await at.page.keyboard.press("Escape");
    await at.page.keyboard.press("Control+KeyK");
    await expect(at.page.getByRole("dialog")).toBeVisible();
    found.push(...(await serious(at.page, "palette")));
    await at.page.keyboard.press("Escape");
    await at.goTo("interests");
    const desk = await sitDown(at, "Zirkelwerk PLM GmbH");
    found.push(...(await serious(at.page, "passphrase")));
    await takePassphrase(at, desk);
    found.push(...(await serious(at.page, "private page")));
    expect(running.watch.faults).toEqual([]);
    expect(found).toEqual([]);
  });
}

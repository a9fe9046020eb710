import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { chromium, expect } from "@playwright/test";
import { sandboxSwitch } from "../../helpers/electronHere";
import { say } from "../../helpers/facilitator";

/** A side at home: opens the preparation file in its browser without a network, writes, seals and keeps the file. */
export const sealAtHome = async (
  file: string,
  written: { readonly must: string; readonly opportunity: string },
  into: string,
): Promise<{ readonly path: string; readonly passphrase: string }> => {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: sandboxSwitch(),
  });
  try {
    const context = await browser.newContext({ offline: true, acceptDownloads: true });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(pathToFileURL(file).href);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter((one) => one.impact === "serious" || one.impact === "critical")).toEqual([]);
    await page.getByRole("textbox", { name: `${say("envelopes.page.must")}, 1`, exact: true }).fill(written.must);
    await page.getByLabel(say("envelopes.page.opportunity")).fill(written.opportunity);
    const passphrase = (await page.locator("[data-offered]").textContent()) ?? "";
    await page.getByLabel(say("envelopes.pass.noted")).check();
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: 60_000 }),
      page.getByRole("button", { name: say("preparation.file.seal") }).click(),
    ]);
    const path = join(into, download.suggestedFilename());
    await download.saveAs(path);
    await expect(page.getByRole("status")).toContainText(say("preparation.file.sealed"));
    expect(faults).toEqual([]);
    return { path, passphrase };
  } finally {
    await browser.close();
  }
};

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { chromium, expect, type Page } from "@playwright/test";
import { feltQuestions } from "../../../shared/envelope/written";
import { sandboxSwitch } from "../../helpers/electronHere";
import { say } from "../../helpers/facilitator";
import type { Answers } from "./answerApart";

interface Sealed {
  readonly path: string;
  readonly passphrase: string;
}

/** A side at home: opens its preparation file in its browser without a network, writes, seals and keeps the file. */
const atHome = async (file: string, into: string, write: (page: Page) => Promise<void>): Promise<Sealed> => {
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
    await write(page);
    const passphrase = (await page.locator("[data-offered]").textContent()) ?? "";
    const sealing = page.getByRole("button", { name: say("preparation.file.seal") });
    await sealing.click();
    await expect(page.getByRole("alert")).toHaveText(say("preparation.file.noteFirst"));
    await page.getByLabel(say("envelopes.pass.noted")).check();
    const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), sealing.click()]);
    const path = join(into, download.suggestedFilename());
    await download.saveAs(path);
    await expect(page.getByRole("status")).toContainText(say("preparation.file.sealed"));
    expect(faults).toEqual([]);
    return { path, passphrase };
  } finally {
    await browser.close();
  }
};

/** Prepares for the day. */
export const sealAtHome = (
  file: string,
  written: { readonly must: string; readonly opportunity: string },
  into: string,
): Promise<Sealed> =>
  atHome(file, into, async (page) => {
    await page.getByRole("textbox", { name: `${say("envelopes.page.must")}, 1`, exact: true }).fill(written.must);
    await page.getByLabel(say("envelopes.page.opportunity")).fill(written.opportunity);
  });

/** Answers the few questions of a checkup. */
export const answerAtHome = (
  file: string,
  { about, ratings, stay }: Pick<Answers, "about" | "ratings" | "stay">,
  into: string,
): Promise<Sealed> =>
  atHome(file, into, async (page) => {
    for (const [place, question] of feltQuestions.entries())
      await page
        .getByRole("group", { name: say(`envelopes.page.felt.${question}`, { about }) })
        .getByRole("radio", { name: String(ratings[place]) })
        .check();
    await page.getByLabel(say("envelopes.page.felt.note")).fill(stay);
  });

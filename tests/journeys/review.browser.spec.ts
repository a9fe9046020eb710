import { pathToFileURL } from "node:url";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { launchChromium } from "../helpers/launchChromium";
import { temporaryFolder } from "../helpers/temporaryFolder";

const saved = async (page: Page, deed: () => Promise<void>, folder: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent("download"), deed()]);
  const path = `${folder}/${download.suggestedFilename()}`;
  await download.saveAs(path);
  return path;
};

/** Opens the export and saves one kind of file only. */
const exported = async (at: Facilitator, format: "review" | "html", folder: string): Promise<string> => {
  await at.page.keyboard.press("Control+e");
  const dialog = at.page.getByRole("dialog");
  for (const one of ["html", "pdf", "review"] as const) {
    const box = dialog.getByRole("checkbox", { name: say(`agreement.export.format.${one}`) });
    if (await box.isEnabled()) await box.setChecked(one === format);
  }
  const path = await saved(at.page, () => at.button("agreement.export.save", { count: 1 }, dialog).click(), folder);
  await expect(dialog).toBeHidden();
  return path;
};

/** What an executive does with the file on a phone, without network. */
const replied = async (context: BrowserContext, review: string, folder: string): Promise<string> => {
  const page = await context.newPage();
  await context.setOffline(true);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pathToFileURL(review).href);
  const part = (name: "terms" | "exit") =>
    page.getByRole("group", { name: say("review.page.replyTo", { part: say(`agreement.section.${name}`) }) });
  await part("terms").getByText(say("domain.reviewVerdict.accept"), { exact: true }).click();
  await part("exit").getByText(say("domain.reviewVerdict.reject")).click();
  await page.getByRole("button", { name: say("review.page.save") }).click();
  await expect(page.getByRole("status").filter({ visible: true }).first()).toContainText(say("agreement.section.exit"));
  await part("exit").getByRole("textbox").fill("Ninety days are too few for us.");
  await page.getByLabel(say("review.page.name"), { exact: true }).fill("Olga Novák");
  await page.getByLabel(say("review.page.title"), { exact: true }).fill("CFO");
  await page.getByLabel(say("review.page.side")).selectOption({ index: 2 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBe(0);
  const reply = await saved(page, () => page.getByRole("button", { name: say("review.page.save") }).click(), folder);
  await page.close();
  await context.setOffline(false);
  return reply;
};

/** Names the text as it stands, changes it, and reads what changed since. */
const comparedWithNamed = async (at: Facilitator): Promise<void> => {
  await at.page.keyboard.press("Control+s");
  const naming = at.page.getByRole("dialog");
  await naming.getByLabel(say("versions.name")).fill("Before counsel");
  await at.page.keyboard.press("Enter");
  await expect(naming).toBeHidden();
  await at.goTo("vision");
  await at.fill("panels.field.opportunity", "Machine builders between Olomouc and Vienna");
  await at.page.keyboard.press("Control+k");
  await at.page.keyboard.type(say("actions.compare"));
  await at.page.keyboard.press("Enter");
  const dialog = at.page.getByRole("dialog");
  const from = dialog.getByRole("region", { name: say("compare.before") });
  await from.getByRole("combobox").click();
  await at.page.getByRole("option", { name: /Before counsel/ }).click();
  const paper = dialog.locator("iframe").contentFrame();
  await expect(paper.getByText(say("compare.different"))).toBeVisible();
  await expect(paper.getByText("Machine builders between Olomouc and Vienna").first()).toBeVisible();
  await at.page.keyboard.press("Escape");
};

test("an executive replies offline, and the reply comes back onto the board", async () => {
  const running = await launchChromium();
  const folder = temporaryFolder("review");
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const at = new Facilitator(await running.workshopAfter(() => open.click()));
    await at.goTo("agreement");
    const review = await exported(at, "review", folder.path);
    const reply = await replied(running.context, review, folder.path);

    const chooser = at.panel.locator('input[type="file"]');
    await chooser.setInputFiles([reply, review]);
    const told = at.panel.getByRole("list", { name: say("review.import.done") });
    await expect(told).toContainText(say("review.taken.kept", { who: "Olga Novák", how: "first" }));
    await expect(told).toContainText(say("review.refused.none"));

    await at.button("review.board").click();
    const board = at.page.getByRole("dialog");
    await expect(board.getByRole("columnheader", { name: /Olga Novák/ })).toBeVisible();
    await expect(board.getByText("Ninety days are too few for us.")).toBeVisible();
    await at.page.keyboard.press("Escape");

    // What carries its data is verified on the spot, and changed by one word it is told.
    const charter = await exported(at, "html", folder.path);
    await at.page.keyboard.press("Control+k");
    await at.page.keyboard.type(say("actions.verify"));
    await at.page.keyboard.press("Enter");
    const verify = at.page.getByRole("dialog");
    await verify.locator('input[type="file"]').setInputFiles(charter);
    await expect(verify.getByText(say("verify.said.unchanged"))).toBeVisible();
    await expect(verify.getByText(say("verify.here", { same: "yes" }))).toBeVisible();
    await at.page.keyboard.press("Escape");

    await comparedWithNamed(at);
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside.filter((address) => !/^(file|blob):/.test(address))).toEqual([]);
  } finally {
    await running.stop();
    folder.remove();
  }
});

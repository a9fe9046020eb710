import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { launchApp } from "../helpers/launchApp";
import { ask, has } from "../helpers/otherPrograms";
import { temporaryFolder } from "../helpers/temporaryFolder";

test("the table goes on the wall: a poster in sheets, each with its place, to be glued together", async () => {
  test.skip(!has.poppler, "pdftotext and its kin are not installed");
  const folder = temporaryFolder("poster");
  const running = await launchApp({ dialogs: { saveInto: folder.path } });
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const { page } = new Facilitator(await running.workshopAfter(() => open.click()));
    await expect(page.locator("[data-capture]")).toBeVisible();
    await page.keyboard.press("Control+Shift+E");
    await page.getByRole("combobox", { name: say("picture.kind") }).click();
    await page.getByRole("option", { name: say("picture.kind.poster") }).click();
    await page.getByText(say("picture.paper.A4"), { exact: true }).click();
    await page.getByRole("button", { name: say("picture.save"), exact: true }).click();
    // What is still being written lies beside it under another name.
    const posters = (): readonly string[] => readdirSync(folder.path).filter((one) => one.endsWith(".pdf"));
    await expect.poll(posters, { timeout: 20_000 }).toHaveLength(1);
    const [name = ""] = posters();
    const text = ask("pdftotext", ["-layout", join(folder.path, name), "-"]).text;
    const sheets = text.split("\f").filter((sheet) => sheet.trim() !== "");
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets[0]).toMatch(/row 1 of \d+, sheet 1 of \d+/);
    expect(text).toContain("Product house");
    // Real letters from the fonts that came along, A4 lying.
    const about = ask("pdfinfo", [join(folder.path, name)]).text;
    expect(about).toMatch(/Page size:\s+84[12][.\d]* x 59[45]/);
    expect(ask("pdffonts", [join(folder.path, name)]).text).toMatch(/IBMPlexSans.*\n/);
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
    folder.remove();
  }
});

test("the picture of the table is copied, and another program can paste it", async () => {
  const running = await launchApp();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const { page } = new Facilitator(await running.workshopAfter(() => open.click()));
    await expect(page.locator("[data-capture]")).toBeVisible();
    await page.keyboard.press("Control+Shift+E");
    await expect(page.getByRole("img", { name: /as the picture will show it/ })).toBeVisible();
    // The system's clipboard, as every other program finds it.
    const holdsPicture = (): Promise<boolean> =>
      running.app.evaluate(async ({ clipboard }) => await clipboard.has("image/png"));
    expect(await holdsPicture()).toBe(false);
    await page.getByRole("button", { name: say("picture.copy"), exact: true }).click();
    await expect(page.getByText(say("picture.copied"))).toBeVisible();
    await expect.poll(holdsPicture).toBe(true);
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside).toEqual([]);
  } finally {
    await running.stop();
  }
});

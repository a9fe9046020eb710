import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { launchChromium } from "../helpers/launchChromium";

const saved = async (page: Page): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: say("picture.save"), exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

/** Pixels of a PNG, from its head. */
const sizeOf = (png: Buffer): { width: number; height: number } => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
});

const asks = async (page: Page): Promise<void> => {
  await page.keyboard.press("Control+Shift+E");
  await expect(page.getByRole("img", { name: /as the picture will show it/ })).toBeVisible();
};

test("the table goes out as a fine bitmap, and as a drawing that carries its fonts", async () => {
  const running = await launchChromium();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const { page } = new Facilitator(await running.workshopAfter(() => open.click()));
    await expect(page.locator("[data-capture]")).toBeVisible();

    await asks(page);
    await page.getByText(say("picture.size.fourK"), { exact: true }).click();
    const told = await page.getByText(/^2\d\d\d × 3840 /).textContent();
    const png = await saved(page);
    expect(png.name).toMatch(/ picture\.png$/);
    const { width, height } = sizeOf(png.bytes);
    expect(Math.max(width, height)).toBe(3840);
    expect(told).toBe(say("picture.pixels", { width, height }));

    await asks(page);
    await page.getByRole("combobox", { name: say("picture.kind") }).click();
    await page.getByRole("option", { name: say("picture.kind.svg") }).click();
    const svg = (await saved(page)).bytes.toString("utf8");
    expect(svg).toMatch(/^<svg [^>]*><style>@font-face\{font-family:"IBM Plex Sans"[^}]*data:font\/woff2;base64,/);
    expect(svg).toContain("Product house");
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside).toEqual([]);
  } finally {
    await running.stop();
  }
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { createWords } from "../../shared/words/words";
import { launchChromium, type RunningBrowser } from "../helpers/launchChromium";
import { projectRoot } from "../helpers/projectRoot";

const words = createWords("en");
const example = join(projectRoot, "assets/zirkelwerk-kridlo.sameside");

let running: RunningBrowser;
test.beforeEach(async () => {
  running = await launchChromium();
});
test.afterEach(() => running.stop());

const button = (page: Page, name: Parameters<typeof words.text>[0]) =>
  page.getByRole("button", { name: words.text(name), exact: true }).first();
const lines = (page: Page) => page.locator("[data-line]");

const openFile = async (page: Page, name: string, text: string): Promise<void> => {
  const asked = page.waitForEvent("filechooser");
  await button(page, "library.openFile").click();
  await (await asked).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
};

const backToLibrary = async (page: Page): Promise<void> => {
  await page.waitForURL(/#\/workshop\//);
  await page.goto(running.address);
  await expect(lines(page).first()).toBeVisible();
};

test("by keyboard alone: make a workshop, find it, put it away and bring it back", async () => {
  const { page, watch } = running;
  await expect(page.getByText(words.text("library.empty.title"))).toBeVisible();
  await button(page, "library.new").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(words.text("library.making.side", { letter: "A" }))).toBeFocused();
  await page.keyboard.type("Acme");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Bolt");
  await button(page, "library.making.do").press("Enter");
  await backToLibrary(page);

  await page.getByRole("searchbox").focus();
  await page.keyboard.type("bolt");
  await page.keyboard.press("ArrowDown");
  await expect(lines(page).first()).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(lines(page)).toHaveCount(0);
  await button(page, "library.undo").press("Enter");
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page).first()).toBeFocused();
  expect(watch.faults).toEqual([]);
  expect(watch.outside).toEqual([]);
});

test("a lost database comes back from the journal, and the library says so", async () => {
  const { page } = running;
  await openFile(page, "zirkelwerk.sameside", readFileSync(example, "utf8"));
  await backToLibrary(page);
  const reloaded = page.waitForEvent("load");
  await page.evaluate(() => void indexedDB.deleteDatabase("sameside"));
  await reloaded;
  await expect(page.getByText(words.text("library.recovered.title", { count: 1 }))).toBeVisible();
  await expect(lines(page)).toHaveCount(1);
});

test("a copy saved as a file opens as the same workshop; a changed one waits for a decision", async () => {
  const { page } = running;
  await openFile(page, "zirkelwerk.sameside", readFileSync(example, "utf8"));
  await backToLibrary(page);
  await lines(page).first().focus();
  await page.keyboard.press("Shift+F10");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: words.text("library.saveCopy") }).click(),
  ]);
  const copy = readFileSync(await download.path(), "utf8");
  await openFile(page, download.suggestedFilename(), copy);
  await backToLibrary(page);
  await expect(lines(page)).toHaveCount(1);

  await openFile(page, "changed.sameside", JSON.stringify({ ...JSON.parse(copy), place: "Brno" }));
  await expect(page.getByRole("dialog")).toContainText("Brno");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(lines(page)).toHaveCount(1);
});

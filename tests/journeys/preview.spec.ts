import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { launchApp, type RunningApp } from "../helpers/launchApp";
import { temporaryFolder } from "../helpers/temporaryFolder";

/** Making and reading a whole agreement takes seconds on a busy machine. */
const patient = { timeout: 30_000 };

declare global {
  interface Window {
    /** The bytes of the PDF that was last handed over to be drawn. */
    lastDrawn?: Uint8Array;
  }
}

const folder = temporaryFolder("preview");
let running: RunningApp;
let at: Facilitator;

test.beforeAll(async () => {
  running = await launchApp({ dialogs: { saveInto: folder.path } });
  const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
  at = new Facilitator(await running.workshopAfter(() => open.click()));
  // What a page hands to a worker can be watched from outside.
  await at.page.evaluate(() => {
    Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
      apply: (post, worker, sent: readonly unknown[]) => {
        const [message] = sent;
        const data = message && typeof message === "object" && "data" in message ? message.data : null;
        const bytes = data && typeof data === "object" && "data" in data ? data.data : null;
        if (bytes instanceof Uint8Array) window.lastDrawn = bytes.slice();
        return Reflect.apply(post, worker, sent);
      },
    });
  });
  await expect(at.page.locator("[data-capture]")).toBeVisible(patient);
  await at.page.keyboard.press("Control+KeyE");
  await expect(at.page.getByRole("dialog")).toBeVisible(patient);
});

test.afterAll(async () => {
  await running.stop();
  folder.remove();
});

/** Waits until all pages are there and page one is in view; answers how many there are. */
const standing = async (page: Page): Promise<number> => {
  const where = page.getByText(/^Page 1 of \d+$/);
  await expect(where).toBeVisible(patient);
  return Number(/\d+$/.exec((await where.textContent()) ?? "")?.[0]);
};

const sheet = (page: Page, number: number) => page.getByRole("article", { name: new RegExp(`^Page ${number} of`) });

test("the preview shows the pages of the charter, with its cover and its numbered contents", async () => {
  const { page } = at;
  const count = await standing(page);
  expect(count).toBeGreaterThan(15);
  await expect(sheet(page, 1).locator("canvas")).toBeVisible(patient);
  await expect(sheet(page, 1)).toContainText(new RegExp(`Fingerprint, and how to verify it\\s*${count}\\b`), patient);
  await expect(sheet(page, 1)).toContainText("process from drawing to shop floor");
  await expect(sheet(page, 1)).toContainText("its fingerprint verifies it offline");
  await expect(sheet(page, 1)).toContainText(
    "Agreement of intent · Agreed, Křídlo Systémy s.r.o. with one reservation",
  );
  await expect(sheet(page, count)).toContainText("Fingerprint, and how to verify it");
  await expect(page.getByRole("article")).toHaveCount(count);
});

test("the keys that turn pages lead through it", async () => {
  const { page } = at;
  const count = await standing(page);
  const preview = page.getByRole("region", { name: say("agreement.export.preview") });
  await preview.focus();
  await expect(preview).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.getByText(say("agreement.export.page", { page: count, count }), { exact: true })).toBeVisible(
    patient,
  );
  await expect(sheet(page, count).locator("canvas")).toBeVisible(patient);
  await page.keyboard.press("Home");
  await standing(page);
});

test("nothing serious stands in the way of those who listen or use keys alone", async () => {
  const { violations } = await new AxeBuilder({ page: at.page }).setLegacyMode(true).include("[role=dialog]").analyze();
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
});

test("a brief on Letter is shown as such, and what was shown is saved to the last byte", async () => {
  const { page } = at;
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: say("agreement.export.shape.brief") }).click();
  await dialog.getByRole("radio", { name: say("agreement.export.paper.Letter") }).click();
  // What the dialog says instead is told, should it not come to that.
  const where = say("agreement.export.page", { page: 1, count: 2 });
  await expect(dialog).toContainText(new RegExp(`${where}(?!\\d)`), patient);
  await expect(sheet(page, 1).locator("canvas")).toBeVisible(patient);
  const ratio = async (): Promise<number> => {
    const box = await sheet(page, 1).boundingBox();
    return (box?.height ?? 0) / (box?.width ?? 1);
  };
  // A4 is slimmer.
  await expect.poll(ratio, patient).toBeLessThan(1.32);
  await dialog.getByRole("checkbox", { name: say("agreement.export.format.html") }).click();
  const drawn = await page.evaluate(() => Array.from(window.lastDrawn ?? []));
  await dialog.getByRole("button", { name: say("agreement.export.save", { count: 1 }) }).click();
  await expect(dialog).toBeHidden(patient);
  const [file = ""] = readdirSync(folder.path);
  expect(file).toMatch(/brief\.pdf$/);
  const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
  expect(digest(readFileSync(join(folder.path, file)))).toBe(digest(Uint8Array.from(drawn)));
  expect(running.watch.faults).toEqual([]);
  expect(running.watch.outside).toEqual([]);
});

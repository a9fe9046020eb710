import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { createWords } from "../../shared/words/words";
import { bytesUnder } from "../helpers/bytesUnder";
import { launchApp, type RunningApp } from "../helpers/launchApp";
import { projectRoot } from "../helpers/projectRoot";
import { temporaryFolder } from "../helpers/temporaryFolder";

const words = createWords("en");
const example = join(projectRoot, "assets/zirkelwerk-kridlo.sameside");

let folder: ReturnType<typeof temporaryFolder>;
let running: RunningApp;
let started = false;
test.beforeEach(() => {
  started = false;
  folder = temporaryFolder("library");
});
test.afterEach(async () => {
  if (started) await running.stop();
  folder.remove();
});

const start = async (args: readonly string[] = []): Promise<Page> => {
  running = await launchApp({ userData: join(folder.path, "data"), args });
  started = true;
  return running.page;
};
const button = (page: Page, name: Parameters<typeof words.text>[0]) =>
  page.getByRole("button", { name: words.text(name), exact: true }).first();
const line = (page: Page, title: string) => page.locator("[data-line]").filter({ hasText: title });

const makeWorkshop = async (page: Page, ...sides: readonly [string, string]): Promise<Page> => {
  await button(page, "library.new").click();
  for (const [at, side] of sides.entries()) {
    await page.getByLabel(words.text("library.making.side", { letter: "AB".charAt(at) })).fill(side);
  }
  return running.workshopAfter(() => button(page, "library.making.do").click());
};

test("a new workshop outlives a kill of the app and the loss of its database", async () => {
  const library = await start();
  await makeWorkshop(library, "Acme", "Bolt");
  await expect(line(library, "Acme × Bolt")).toBeVisible();
  await running.kill();

  await expect(line(await start(), "Acme × Bolt")).toBeVisible();
  await running.kill();

  for (const lost of ["IndexedDB", "Local Storage"]) {
    rmSync(join(folder.path, "data", lost), { recursive: true, force: true });
  }
  const after = await start();
  await expect(line(after, "Acme × Bolt")).toBeVisible();
  await expect(after.getByText(words.text("library.recovered.title", { count: 1 }))).toBeVisible();
});

test("a file opens from the command line, and a spoiled one is refused with nothing changed", async () => {
  const library = await start([example]);
  await expect(line(library, "Zirkelwerk")).toBeVisible();
  const spoiled = join(folder.path, "spoiled.sameside");
  writeFileSync(spoiled, readFileSync(example, "utf8").slice(0, 3000));
  await running.answer({ open: [spoiled] });
  await button(library, "library.openFile").click();
  await expect(
    library.getByRole("heading", { name: words.text("library.unread.title", { name: "spoiled.sameside" }) }),
  ).toBeVisible();
  await button(library, "library.close").click();
  await expect(library.locator("[data-line]")).toHaveCount(1);
});

test("opened a second time, a workshop comes to the front in the window it has", async () => {
  const library = await start();
  await makeWorkshop(library, "Acme", "Bolt");
  await line(library, "Acme × Bolt").click();
  await line(library, "Acme × Bolt").press("Enter");
  await expect.poll(() => running.app.windows().length).toBe(2);
});

test("the trash, emptied, leaves no word of the workshop in the journal's folder", async () => {
  const library = await start();
  const workshop = await makeWorkshop(library, "Canarybird", "Bolt");
  await expect(workshop.getByText("Canarybird").first()).toBeVisible();
  const closed = workshop.waitForEvent("close");
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().includes("#/workshop/"))
      ?.close(),
  );
  await closed;
  await line(library, "Canarybird").focus();
  await library.keyboard.press("Delete");
  await library.getByRole("button", { name: words.text("library.trash.count", { count: 1 }) }).click();
  await button(library, "library.trash.emptyNow").click();
  await button(library, "library.emptying.do").click();
  await expect(library.getByText(words.text("library.trash.empty"))).toBeVisible();
  const journal = join(folder.path, "data");
  expect(bytesUnder(journal, ["IndexedDB", "Cache", "Code Cache", "GPUCache"]).includes("Canarybird")).toBe(false);
});

test("a checkup that is due leads into its step, also where the workshop is open and stands elsewhere", async () => {
  const library = await start();
  await running.app.context().clock.setFixedTime("2027-10-14T09:00:00Z");
  await library.reload();
  await running.answer({ open: [example] });
  const workshop = await running.workshopAfter(() => button(library, "library.openFile").click());
  const board = workshop.locator("[data-board=checkup]");
  await expect(workshop.locator("[data-capture]")).toBeVisible();
  await expect(board).toBeHidden();

  const due = library.getByRole("button", { name: words.text("library.checkup.due", { date: "Oct 14, 2027" }) });
  await due.click();
  await expect(board).toBeVisible();
  // The large view was put away: whoever is led there again finds it again.
  await workshop.getByRole("button", { name: words.text("boards.close") }).click();
  await expect(board).toBeHidden();
  await due.click();
  await expect(board).toBeVisible();
});

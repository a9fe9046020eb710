import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type {} from "../../renderer/bridge";
import { say } from "../helpers/facilitator";
import { launchApp, type RunningApp } from "../helpers/launchApp";

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
});
test.afterAll(() => running.stop());

/** What the window shows, asked from outside: the page itself may have been led away or be gone. */
const shown = (question: string): Promise<unknown> =>
  running.app.evaluate(async ({ BrowserWindow }, asked) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return contents && !contents.isCrashed() ? contents.executeJavaScript(asked).catch(() => null) : null;
  }, question);

test("a page has no Node, and no more of the shell than the verbs of the contract", async () => {
  const found = await running.page.evaluate(() => ({
    node: [typeof Reflect.get(globalThis, "require"), typeof Reflect.get(globalThis, "process")],
    verbs: Object.keys(window.sameside ?? {}).sort(),
    secure: isSecureContext,
    origin: location.origin,
  }));
  expect(found.node).toEqual(["undefined", "undefined"]);
  expect(found.secure).toBe(true);
  expect(found.origin).toBe("app://bundle");
  expect(found.verbs).toEqual(
    [
      ...["about", "appendJournal", "chooseFile", "closeRoom", "copyText", "forget", "journalHeads", "onAction"],
      ...["onClosing", "onPendingFile", "onRoom", "openRoom", "openWindow", "printPdf", "readJournal", "roomState"],
      ...["saveFile", "saveFiles", "sendRoom", "setBusy", "setMenu", "setTitle", "showInFolder", "swapScreens"],
      ...["takePendingFile", "tellScreens", "writeGeneration", "keepNamed", "keepAwake", "machineState", "keepPrinter"],
      ...["lookAt"],
      ...["printFirstPage", "secondFolder", "chooseSecondFolder", "copyToSecondFolder", "leaveSecondFolder"],
    ].sort(),
  );
});

test("what a bench may ask of the browser edition is not there", async () => {
  const { page } = running;
  await page.goto("app://bundle/index.html?bench=5#/");
  await page
    .getByRole("button", { name: say("library.new") })
    .first()
    .waitFor();
  expect(await page.evaluate(() => Reflect.has(window, "samesideBench"))).toBe(false);
  expect(page.url()).not.toContain("workshop");
});

test("the live store may stay for good, and all other powers are denied", async () => {
  const powers = await running.page.evaluate(async () => {
    const denied = (work: Promise<unknown>): Promise<boolean> => work.then(() => false).catch(() => true);
    return {
      stays: await navigator.storage.persist(),
      place: (await navigator.permissions.query({ name: "geolocation" })).state,
      notices: await Notification.requestPermission(),
      camera: await denied(navigator.mediaDevices.getUserMedia({ video: true })),
      reading: await denied(navigator.clipboard.readText()),
    };
  });
  expect(powers).toEqual({ stays: true, place: "denied", notices: "denied", camera: true, reading: true });
});

test("no window opens from a page, and no address leads it away", async () => {
  const { page } = running;
  expect(await page.evaluate(() => window.open("app://bundle/index.html") === null)).toBe(true);
  for (const address of [
    "https://example.org/",
    "file:///etc/passwd",
    "app://bundle.evil/index.html",
    "app://export/1.html",
  ]) {
    await shown(`location.assign(${JSON.stringify(address)})`);
    await expect.poll(() => shown("location.href")).toMatch(/^app:\/\/bundle\/index\.html/);
  }
});

test("a page that strays to the empty page comes back", async () => {
  // The page that strays is marked, so that the one that comes back is known as another.
  await shown('document.documentElement.dataset.strays = "yes"; location.assign("about:blank")');
  await expect
    .poll(() => shown("document.documentElement.dataset.strays === undefined && document.readyState"))
    .toBe("complete");
  expect(await shown("location.href")).toMatch(/^app:\/\/bundle\/index\.html/);
});

test("nothing outside the pages' folder is served", async () => {
  const statuses = await running.page.evaluate(() =>
    Promise.all(
      ["../main/main.cjs", "%2e%2e/main/main.cjs", "..%2fmain/main.cjs", "..%5cmain/main.cjs"].map(async (path) => {
        const reply = await fetch(`app://bundle/${path}`);
        return reply.status;
      }),
    ),
  );
  expect(statuses).toEqual([404, 404, 404, 404]);
});

test("what the shell keeps is readable by the person alone, and gone when it is forgotten", async () => {
  const { page, userData } = running;
  const journal = join(userData, "journal");
  await page.evaluate(() => window.sameside?.writeGeneration("walls", 1, "a".repeat(64), "{}"));
  expect(statSync(journal).mode & 0o077).toBe(0);
  expect(readdirSync(journal)).toContain("workshop-walls");
  await page.evaluate(() => window.sameside?.forget(["walls"]));
  expect(readdirSync(journal)).not.toContain("workshop-walls");
});

test("a page that crashes is opened again", async () => {
  // The person answers the shell's question with its first button, "Open it again".
  await running.answer({ button: 0 });
  const reason = await running.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once("render-process-gone", (_event, details) => resolve(details.reason));
        contents?.forcefullyCrashRenderer();
      }),
  );
  expect(["crashed", "killed"]).toContain(reason);
  // Playwright holds the new page's first script back, so the page is there but does not run.
  const crashed = () =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed());
  await expect.poll(crashed).toBe(false);
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { launchApp } from "../helpers/launchApp";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { breakAJoint } from "./stories/breakAJoint";

test("in the example a joint is broken, its gap seen, undone, and the agreement exported", async () => {
  const folder = temporaryFolder("example");
  const running = await launchApp({ dialogs: { open: [folder.path], saveInto: folder.path } });
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const at = new Facilitator(await running.workshopAfter(() => open.click()));
    await breakAJoint(at);
    await at.isSaved();
    await at.page.keyboard.press("Control+KeyE");
    const dialog = at.page.getByRole("dialog");
    await dialog.getByRole("button", { name: say("agreement.export.save", { count: 2 }) }).click();
    await expect(dialog).toBeHidden({ timeout: 30_000 });
    await expect(at.page.getByText(folder.path)).toBeVisible();
    const files = readdirSync(folder.path);
    expect(files.map((name) => name.split(".").at(-1)).sort()).toEqual(["html", "pdf"]);
    const html = files.find((name) => name.endsWith(".html")) ?? "";
    // What was undone left no trace: the fingerprint is the one the example has always had.
    expect(readFileSync(join(folder.path, html), "utf8").replace(/\s/g, "")).toContain("0c1dc77afb8cb00d");
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside).toEqual([]);
  } finally {
    await running.stop();
    folder.remove();
  }
});

test("what was shown as saved is there after a kill in the middle of the work, and the version named before it", async () => {
  const folder = temporaryFolder("killed");
  const userData = join(folder.path, "data");
  const first = await launchApp({ userData });
  try {
    const open = first.page.getByRole("button", { name: say("library.openExample") }).first();
    const at = new Facilitator(await first.workshopAfter(() => open.click()));
    await at.goTo("vision");
    await at.page.keyboard.press("Control+s");
    const naming = at.page.getByRole("dialog");
    await naming.getByLabel(say("versions.name")).fill("Before counsel");
    await at.page.keyboard.press("Enter");
    await expect(naming).toBeHidden();
    await at.write("Seen just before the light went out", 1);
    await at.isSaved();
  } finally {
    await first.kill();
  }
  const second = await launchApp({ userData });
  try {
    const line = second.page.locator("[data-line]").filter({ hasText: "Zirkelwerk" });
    const at = new Facilitator(
      await second.workshopAfter(async () => {
        await line.click();
        await line.press("Enter");
      }),
    );
    await at.goTo("vision");
    await expect(at.panel.getByText("Seen just before the light went out")).toBeVisible();
    await at.page.keyboard.press("Control+k");
    await at.page.keyboard.type(say("actions.compare"));
    await at.page.keyboard.press("Enter");
    const dialog = at.page.getByRole("dialog");
    await dialog
      .getByRole("region", { name: say("compare.before") })
      .getByRole("combobox")
      .click();
    await at.page.getByRole("option", { name: /Before counsel/ }).click();
    const paper = dialog.locator("iframe").contentFrame();
    await expect(paper.getByText("Seen just before the light went out").first()).toBeVisible();
  } finally {
    await second.stop();
    folder.remove();
  }
});

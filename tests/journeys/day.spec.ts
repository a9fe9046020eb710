import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { say } from "../helpers/facilitator";
import { launchApp } from "../helpers/launchApp";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { leadADay } from "./stories/leadADay";

test("a new workshop is led through every step to a PDF that says what was agreed", async () => {
  const folder = temporaryFolder("agreement");
  const running = await launchApp({ dialogs: { open: [folder.path], saveInto: folder.path } });
  try {
    const at = await leadADay(running);
    await at.page.keyboard.press("Control+KeyE");
    const dialog = at.page.getByRole("dialog");
    await expect(dialog.getByText("By 2029 every planner in the region").first()).toBeVisible({
      timeout: 30_000,
    });
    await dialog.getByRole("button", { name: say("agreement.export.save", { count: 2 }) }).click();
    await expect(dialog).toBeHidden({ timeout: 30_000 });
    const files = readdirSync(folder.path);
    const pdf = files.find((name) => name.endsWith(".pdf"));
    expect(files.filter((name) => name.endsWith(".html"))).toHaveLength(1);
    expect(pdf).toBeDefined();
    const text = execFileSync("pdftotext", ["-layout", join(folder.path, String(pdf)), "-"], { encoding: "utf8" });
    expect(text.replace(/\s+/g, " ")).toContain("By 2029 every planner in the region works from one board.");
    expect(text).toContain("Our customers stay ours");
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside).toEqual([]);
  } finally {
    await running.stop();
    folder.remove();
  }
});

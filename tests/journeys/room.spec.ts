import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { say } from "../helpers/facilitator";
import { launchApp } from "../helpers/launchApp";
import { plug } from "../helpers/plug";
import { projectRoot } from "../helpers/projectRoot";
import { leadTheRoom } from "./stories/leadTheRoom";

test("the projector comes and goes, and the room's picture goes with it", async () => {
  const running = await launchApp();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const page = await running.workshopAfter(() => open.click());
    await expect(page.locator("[data-capture]")).toBeVisible();
    await plug(running.app, true);
    const [room] = await Promise.all([running.app.waitForEvent("window"), page.keyboard.press("Control+F9")]);
    const shown = room.getByRole("heading", { level: 1, name: say("domain.step.welcome") });
    const cover = page.getByRole("region", { name: say("room.cover") });
    await expect(shown).toBeVisible();
    await expect(cover).toBeHidden();
    await plug(running.app, false);
    await expect(cover).toBeVisible();
    await expect(shown).toBeVisible();
    await plug(running.app, true);
    await expect(cover).toBeHidden();
    await expect(shown).toBeVisible();
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

test("the room display shows what the facilitator leads it to, and no other workshop is named while it is on", async () => {
  const running = await launchApp();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const page = await running.workshopAfter(() => open.click());
    await leadTheRoom({
      page,
      roomAfter: async (deed) => {
        const [room] = await Promise.all([running.app.waitForEvent("window"), deed()]);
        await expect(running.page.getByText(say("room.away"))).toBeVisible();
        await expect(running.page.locator("[data-line]")).toHaveCount(0);
        // The projector's page has no way to ask the shell for anything.
        expect(await room.evaluate(() => "sameside" in window)).toBe(false);
        return room;
      },
    });
    await expect(running.page.locator("[data-line]")).toHaveCount(1);
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside).toEqual([]);
  } finally {
    await running.stop();
  }
});

test("a workshop that takes the room's display over keeps it when the window that had it first is closed", async () => {
  const running = await launchApp();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const first = await running.workshopAfter(() => open.click());
    await expect(first.locator("[data-capture]")).toBeVisible();
    await running.answer({ open: [join(projectRoot, "tests/fixtures/four-sides.sameside")] });
    const file = running.page.getByRole("button", { name: say("library.openFile"), exact: true }).first();
    const second = await running.workshopAfter(() => file.click());
    await expect(second.locator("[data-capture]")).toBeVisible();
    await plug(running.app, true);
    const [before] = await Promise.all([running.app.waitForEvent("window"), first.keyboard.press("Control+F9")]);
    const [room] = await Promise.all([
      running.app.waitForEvent("window"),
      before.waitForEvent("close"),
      second.keyboard.press("Control+F9"),
    ]);
    const shown = room.getByRole("heading", { level: 1, name: say("domain.step.welcome") });
    const leads = second.getByRole("button", { name: say("room.sees.lead") });
    await expect(shown).toBeVisible();
    await expect(leads).toBeVisible();
    await Promise.all([first.waitForEvent("close"), first.close()]);
    // The shell has answered after the window was closed.
    await second.keyboard.press("F9");
    await expect(shown).toBeHidden();
    await second.keyboard.press("F9");
    await expect(shown).toBeVisible();
    await expect(leads).toBeVisible();
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

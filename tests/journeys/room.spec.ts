import { expect, test } from "@playwright/test";
import { say } from "../helpers/facilitator";
import { launchApp } from "../helpers/launchApp";
import { plug } from "../helpers/plug";
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

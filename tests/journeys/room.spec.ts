import { expect, test } from "@playwright/test";
import { say } from "../helpers/facilitator";
import { launchApp } from "../helpers/launchApp";
import { leadTheRoom } from "./stories/leadTheRoom";

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

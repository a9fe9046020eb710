import { expect, test } from "@playwright/test";
import { say } from "../helpers/facilitator";
import { launchChromium } from "../helpers/launchChromium";
import { leadTheRoom } from "./stories/leadTheRoom";

test("in a browser the room display is a second window that is led by keys", async () => {
  const running = await launchChromium();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const page = await running.workshopAfter(() => open.click());
    await leadTheRoom({
      page,
      roomAfter: async (deed) => {
        const [room] = await Promise.all([running.context.waitForEvent("page"), deed()]);
        return room;
      },
    });
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

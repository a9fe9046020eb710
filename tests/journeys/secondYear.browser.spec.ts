import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { launchChromium } from "../helpers/launchChromium";
import { aYearLater } from "./stories/aYearLater";

test("a year later: a checkup is held, two stakes are dialled back, and the stakes stay as signed", async () => {
  const running = await launchChromium();
  try {
    await running.context.clock.setFixedTime("2027-10-14T09:00:00Z");
    await running.page.reload();
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    await aYearLater(new Facilitator(await running.workshopAfter(() => open.click())));
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside).toEqual([]);
  } finally {
    await running.stop();
  }
});

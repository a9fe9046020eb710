import { test } from "vitest";
import { say } from "../helpers/facilitator";
import { launchChromium } from "../helpers/launchChromium";
import { aLongDay } from "../journeys/stories/aLongDay";

/** As many as the journey of the same day has in a sixth of them; `SOAK_ACTIONS` asks for others. */
const actions = Number(process.env["SOAK_ACTIONS"] ?? 5_000);

test("eight hours of made time with 5,000 actions", { timeout: 3_600_000 }, async () => {
  const running = await launchChromium();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const page = await running.workshopAfter(() => open.click());
    const day = await aLongDay(
      page,
      () => Promise.all([running.context.waitForEvent("page"), page.keyboard.press("Control+F9")]),
      actions,
    );
    console.table({ ...day, ratio: day.lastHour / day.firstHour });
  } finally {
    await running.stop();
  }
});

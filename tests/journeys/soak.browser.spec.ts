import { expect, test } from "@playwright/test";
import { say } from "../helpers/facilitator";
import { launchChromium } from "../helpers/launchChromium";
import { aLongDay, undoDepth } from "./stories/aLongDay";

/** A whole day of 5,000 actions is `npm run bench -- tests/bench/soak.bench.ts`; this one keeps the same promises. */
const actions = 800;

test("eight hours leave the memory as it was after the first, and the day can be taken back", async () => {
  test.setTimeout(300_000);
  const running = await launchChromium();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const page = await running.workshopAfter(() => open.click());
    const roomAfter = async () => {
      const [room] = await Promise.all([running.context.waitForEvent("page"), page.keyboard.press("Control+F9")]);
      await expect(room.getByRole("heading", { level: 1 })).toBeVisible();
    };
    const day = await aLongDay(page, roomAfter, actions);
    // The whole day may come to 1.5; with a sixth of its hands what is kept for ever shows earlier.
    expect(day.lastHour / day.firstHour).toBeLessThan(1.25);
    expect(day.undone).toBeLessThanOrEqual(undoDepth);
    expect(day.undone).toBeGreaterThan(actions / 20);
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

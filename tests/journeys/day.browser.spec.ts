import { expect, test } from "@playwright/test";
import { launchChromium } from "../helpers/launchChromium";
import { leadADay } from "./stories/leadADay";

test("a new workshop is led through every step to an agreement, in the browser edition too", async () => {
  const running = await launchChromium();
  try {
    await leadADay(running);
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside).toEqual([]);
  } finally {
    await running.stop();
  }
});

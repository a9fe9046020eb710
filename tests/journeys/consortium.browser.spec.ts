import { expect, test } from "@playwright/test";
import { launchChromium } from "../helpers/launchChromium";
import { aConsortium } from "./stories/aConsortium";

test("a consortium of four is led on when one side leaves", async () => {
  const running = await launchChromium();
  try {
    await aConsortium(running);
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside).toEqual([]);
  } finally {
    await running.stop();
  }
});

import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { launchChromium } from "../helpers/launchChromium";
import { breakAJoint } from "./stories/breakAJoint";

test("the browser edition breaks a joint of the example, sees the gap and takes it back", async () => {
  const running = await launchChromium();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    await breakAJoint(new Facilitator(await running.workshopAfter(() => open.click())));
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside).toEqual([]);
  } finally {
    await running.stop();
  }
});

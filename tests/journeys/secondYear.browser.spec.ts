import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { launchChromium } from "../helpers/launchChromium";
import { projectRoot } from "../helpers/projectRoot";
import { aYearLater } from "./stories/aYearLater";

const example = join(projectRoot, "assets/zirkelwerk-kridlo.sameside");

test("a year later: the checkup is due, both sides answer apart, two stakes are dialled back and stay as signed", async () => {
  const running = await launchChromium();
  try {
    const { page } = running;
    await running.context.clock.setFixedTime("2027-10-14T09:00:00Z");
    await page.reload();
    const asked = page.waitForEvent("filechooser");
    await page
      .getByRole("button", { name: say("library.openFile") })
      .first()
      .click();
    await running.workshopAfter(async () => (await asked).setFiles(example));
    const at = new Facilitator(page);
    await at.isSaved();
    await at.button("frame.library").click();

    const title = "Zirkelwerk and Křídlo: one change process from drawing to shop floor";
    const due = say("library.checkup.line", { title, date: "Oct 14, 2027" });
    await running.workshopAfter(() => page.getByRole("button", { name: due }).click());
    await aYearLater(at);
    expect(running.watch.faults).toEqual([]);
    expect(running.watch.outside).toEqual([]);
  } finally {
    await running.stop();
  }
});

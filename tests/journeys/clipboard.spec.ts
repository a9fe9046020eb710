import { expect, test } from "@playwright/test";
import { Facilitator } from "../helpers/facilitator";
import { hands, still } from "../helpers/hands";
import { launchApp } from "../helpers/launchApp";
import { lookAtExample } from "../helpers/lookAtExample";

test("what is selected on the table is copied by the keys of the system, and what another program copied is pasted", async () => {
  const running = await launchApp();
  try {
    const page = await lookAtExample(running);
    await new Facilitator(page).goTo("jigsaw");
    const { press, take, things } = hands(page);
    const academy = things(/^Piece Academy/);
    await take();
    await press("Shift+Digit4");
    await still(academy);
    await academy.click({ position: { x: 40, y: 8 } });
    const holds = (): Promise<string> => running.app.evaluate(async ({ clipboard }) => await clipboard.readText());
    await press("Control+c");
    await expect.poll(holds).toMatch(/^Academy\n/);
    await press("Control+v");
    await expect(academy).toHaveCount(2);
    await press("Control+z");
    await expect(academy).toHaveCount(1);

    await running.app.evaluate(async ({ clipboard }) => await clipboard.writeText("- One of a list\n- Another"));
    await press("Control+v");
    await expect(page.getByText("One of a list").first()).toBeVisible();
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

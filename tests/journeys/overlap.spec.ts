import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { hands } from "../helpers/hands";
import { launchApp } from "../helpers/launchApp";
import { ofThree } from "../helpers/ofThree";
import { pixelsOf } from "../helpers/pixels";
import { temporaryFolder } from "../helpers/temporaryFolder";

/** The first two pieces answer for the same. */
const ofOneThing = () => {
  const three = ofThree();
  const roles = (three.roles ?? []).map((role) =>
    role.side === "c" ? role : { ...role, responsibilities: ["selling"] },
  );
  return { ...three, roles };
};

test("the name of a piece that lies under another stands in its rim, also when the table around it has changed", async () => {
  const folder = temporaryFolder("overlap");
  const path = join(folder.path, "three.sameside");
  writeFileSync(path, JSON.stringify(ofOneThing()));
  const running = await launchApp({ dialogs: { open: [path] } });
  try {
    const open = running.page.getByRole("button", { name: say("library.openFile"), exact: true }).first();
    const { page } = new Facilitator(await running.workshopAfter(() => open.click()));
    await new Facilitator(page).goTo("jigsaw");
    const { take, press, table } = hands(page);
    const name = table.locator(".react-flow__node-piece svg text").first();
    /** What part of the name's place is ink and not paper. */
    const ink = async (): Promise<number> => {
      const pixels = pixelsOf(await name.screenshot());
      return pixels.filter((channels) => Math.max(...channels) < 140).length / pixels.length;
    };
    await take();
    await press("Shift+Digit4");
    await expect(name).toHaveText("B  Piece of b");
    await expect.poll(ink).toBeGreaterThan(0.04);
    await press("w");
    const panel = page.getByRole("region", { name: say("table.whatIf") });
    await panel.getByRole("button", { name: say("table.whatIf.leave", { side: "Cedar" }) }).click();
    await panel.getByRole("button", { name: say("table.whatIf.apply") }).click();
    await expect(panel).toHaveCount(0);
    await expect(table).toHaveAttribute("data-leaving", "2");
    await expect(name).toHaveText("B  Piece of b");
    await expect.poll(ink).toBeGreaterThan(0.04);
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
    folder.remove();
  }
});

import { expect, test } from "@playwright/test";
import { soundWorkshop } from "../helpers/aWorkshop";
import { Facilitator, say } from "../helpers/facilitator";
import { hands } from "../helpers/hands";
import { launchChromium } from "../helpers/launchChromium";
import { openFile } from "../helpers/openFile";
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

/** Three sides of whom the third fills a need of the second. */
const ofThree = () => ({
  ...soundWorkshop,
  sides: [...(soundWorkshop.sides ?? []), { id: "c", name: "Cedar", short: "CE" }],
  verdicts: { ...soundWorkshop.verdicts, c: { verdict: "collaborate" } },
  interests: [
    ...(soundWorkshop.interests ?? []),
    { id: "i-c", side: "c", text: "What c must keep", strength: "must-protect" },
  ],
  roles: [
    ...(soundWorkshop.roles ?? []),
    {
      id: "r-c",
      side: "c",
      title: "Piece of c",
      gives: [{ id: "g-c", text: "Gift of c" }],
      needs: [{ id: "n-c", text: "Need of c" }],
    },
  ],
});

test("what would be if a side of three left is compared, dropped, then applied and taken back as one step", async () => {
  const running = await launchChromium();
  try {
    const { page } = running;
    await openFile(running, "three.sameside", ofThree());
    const facilitator = new Facilitator(page);
    const { take, press, things } = hands(page);
    await facilitator.goTo("jigsaw");
    await expect.poll(() => facilitator.openRules()).toContain("gap");
    const before = await facilitator.openRules();
    await take();
    await press("w");
    const panel = page.getByRole("region", { name: say("table.whatIf") });
    const leaves = panel.getByRole("button", { name: say("table.whatIf.leave", { side: "Cedar" }) });
    await leaves.click();
    await expect(panel.getByRole("status")).toContainText("would go");
    await expect(panel.getByRole("status")).toContainText("Need of c");
    await panel.getByRole("button", { name: say("table.whatIf.drop") }).click();
    expect(await facilitator.openRules()).toEqual(before);

    await take();
    await press("Shift+Digit5");
    await things(/^Seat of Cedar/).click({ position: { x: 60, y: 20 } });
    await press("w");
    // Asked of a seat, only that side is asked about.
    await expect(panel.getByRole("button", { name: /leaves$/ })).toHaveCount(1);
    await leaves.click();
    await panel.getByRole("button", { name: say("table.whatIf.apply") }).click();
    await expect(panel).toHaveCount(0);
    await expect.poll(() => facilitator.openRules()).not.toContain("gap");
    await take();
    await press("Control+z");
    await expect.poll(() => facilitator.openRules()).toEqual(before);
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

test("the gauge counts what is supposed, leads to its questions, and hides nothing that is only not due yet", async () => {
  const running = await launchChromium();
  try {
    const { page } = running;
    await openFile(running, "three.sameside", { ...ofThree(), ownership: [] });
    const facilitator = new Facilitator(page);
    const { take, press, things } = hands(page);
    await facilitator.goTo("jigsaw");
    const gauge = page.getByRole("toolbar", { name: say("table.fitTitle") });
    const list = (name: string) => page.getByRole("region", { name, exact: true });
    const secured = say("table.fitSecured", { count: 2, of: 3 });
    await gauge.getByRole("button", { name: secured }).click();
    await expect(list(secured)).toContainText(say("frame.findings.later", { count: 1 }));
    const met = say("table.fitNeeds", { count: 2, of: 3 });
    await gauge.getByRole("button", { name: met }).click();
    await expect(list(met)).toContainText("Need of c");

    await take();
    await press("w");
    const panel = page.getByRole("region", { name: say("table.whatIf") });
    await panel.getByRole("button", { name: say("table.whatIf.leave", { side: "Cedar" }) }).click();
    await expect(list(say("table.fitNeeds", { count: 2, of: 2 }))).toContainText(say("table.fitNothing"));
    await expect(things(/^Seat of Cedar.*; leaves the table$/)).toContainText(say("canvas.leaves"));
    await expect(things(/^Piece Piece of c/)).toHaveCSS("opacity", "0.5");
    await expect(things(/^Piece Piece of a/)).toHaveCSS("opacity", "1");
    await panel.getByRole("button", { name: say("table.whatIf.drop") }).click();
    await expect(list(met)).toContainText("Need of c");
    await expect(page.getByText(say("canvas.leaves"))).toHaveCount(0);

    const stakes = gauge.getByRole("button", { name: /^Stakes: 0 stakes of Alder/ });
    await expect(stakes).toHaveCount(0);
    await facilitator.goTo("ownership");
    await stakes.click();
    await expect(list((await stakes.getAttribute("aria-label")) ?? "")).toContainText("Cedar");
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { hands } from "../helpers/hands";
import { launchChromium } from "../helpers/launchChromium";
import { ofThree, thirdLeaves } from "../helpers/ofThree";
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

test("what would be if a side of three left is compared, dropped, then applied and taken back as one step", async () => {
  const running = await launchChromium();
  try {
    const { page } = running;
    await openFile(running, "three.sameside", ofThree());
    const facilitator = new Facilitator(page);
    const { take, press, things, pick } = hands(page);
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
    await pick(things(/^Seat of Cedar/), { x: 60, y: 20 });
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
    await expect(things(/^Seat of Cedar \(leaves the table\)/)).toContainText(say("canvas.leaves"));
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

test("what is of a side that leaves steps back on table and map, is said, and is read in the room", async () => {
  const running = await launchChromium();
  try {
    const { page } = running;
    await openFile(running, "three.sameside", thirdLeaves());
    const at = new Facilitator(page);
    const { take, press, things, table, pick } = hands(page);
    await at.goTo("jigsaw");
    const theirs = things(/^Piece Piece of c, Cedar \(leaves the table\)/);
    await expect(theirs).toHaveCSS("opacity", "0.5");
    await take();
    const map = table.getByRole("img", { name: say("table.map") });
    await press("Shift+F10");
    await page.getByRole("menuitem", { name: say("actions.map") }).click();
    await expect(map.locator("[data-side='2']:not([data-leaving])")).toHaveCount(0);
    await expect(map.locator("[data-leaving]").first()).toHaveCSS("fill-opacity", "0.275");
    await expect(map.locator("[data-side='0'][data-leaving]")).toHaveCount(0);
    await take();
    await press("Shift+Digit4");
    await pick(things(/^Piece Piece of a, Alder\. /));
    // What has nothing to do with what is traced steps back as far, whoever's it is.
    await press("t");
    await expect(theirs).toHaveCSS("opacity", "0.3");
    await press("t");
    await expect(theirs).toHaveCSS("opacity", "0.5");
    await theirs.click({ position: { x: 40, y: 8 } });
    await press("Shift+Digit5");
    await expect(things(/ of Cedar \(leaves the table\): What c must keep$/)).toHaveCSS("opacity", "0.5");

    const [room] = await Promise.all([running.context.waitForEvent("page"), page.keyboard.press("Control+F9")]);
    await room.setViewportSize({ width: 1920, height: 1080 });
    await at.button("room.cover.alone").click();
    await expect(room.getByText(say("canvas.leaves")).first()).toBeVisible();
    await expect(room.locator("[data-leaves='true']").filter({ hasText: "Piece of c" })).toBeVisible();
    await expect(room.locator("[data-leaves='true']").filter({ hasText: "Piece of a" })).toHaveCount(0);
    await at.goTo("interests");
    await expect(room.getByRole("heading", { name: "Cedar" })).toContainText(say("canvas.leaves"));
    // The others' headings have the line too, so that what stands below begins at one height.
    const tops = await room
      .locator("section h2")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    expect(new Set(tops.map(Math.round)).size).toBe(1);
    await page.getByRole("button", { name: say("canvas.list") }).click();
    await expect(page.getByRole("heading", { name: /Cedar/ }).filter({ hasText: say("canvas.leaves") })).toBeVisible();
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

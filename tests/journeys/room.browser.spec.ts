import { expect, test } from "@playwright/test";
import { soundWorkshop } from "../helpers/aWorkshop";
import { Facilitator, say } from "../helpers/facilitator";
import { hands, still } from "../helpers/hands";
import { launchChromium } from "../helpers/launchChromium";
import { openFile } from "../helpers/openFile";
import { leadTheRoom } from "./stories/leadTheRoom";

test("in a browser the room display is a second window that is led by keys", async () => {
  const running = await launchChromium();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const page = await running.workshopAfter(() => open.click());
    await leadTheRoom({
      page,
      roomAfter: async (deed) => {
        const [room] = await Promise.all([running.context.waitForEvent("page"), deed()]);
        return room;
      },
    });
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

test("the room sees pieces cut and put together, what is in hand in large letters, and a hole where a joint is gone", async () => {
  const running = await launchChromium();
  try {
    const open = running.page.getByRole("button", { name: say("library.openExample") }).first();
    const page = await running.workshopAfter(() => open.click());
    const at = new Facilitator(page);
    await at.goTo("jigsaw");
    const [room] = await Promise.all([running.context.waitForEvent("page"), page.keyboard.press("Control+F9")]);
    await room.setViewportSize({ width: 1920, height: 1080 });
    await at.button("room.cover.alone").click();
    const jigsaw = room.locator("svg").filter({ has: room.locator("title", { hasText: say("domain.step.jigsaw") }) });
    const piece = (title: string) => jigsaw.locator("[data-in-hand]").filter({ hasText: title });
    await expect(jigsaw.getByText("needs A product that survives the second")).toBeVisible();
    // Put together: the one reaches into the other by its tab, and no more than that.
    const [left, right] = [await piece("Product house").boundingBox(), await piece("Sales in").boundingBox()];
    const shared = (left?.x ?? 0) + (left?.width ?? 0) - (right?.x ?? 0);
    // In units of the picture, whatever size it is drawn in: two tabs side by side reach 43 of them.
    const width = (await jigsaw.boundingBox())?.width ?? 0;
    const units = Number((await jigsaw.getAttribute("viewBox"))?.split(" ")[2]);
    expect((shared / width) * units).toBeGreaterThan(12);
    expect((shared / width) * units).toBeLessThan(46);
    const hole = jigsaw.locator("[data-open='true']").filter({ hasText: "needs Certificates that count when a" });

    const { press, take, things } = hands(page);
    await take();
    await press("Shift+Digit4");
    const rollout = things(/^Piece Six-week rollout/);
    await still(rollout);
    await rollout.click({ position: { x: 40, y: 8 } });
    await expect(piece("Six-week rollout")).toHaveAttribute("data-in-hand", "true");
    await expect(piece("Academy")).toHaveAttribute("data-in-hand", "false");
    const letters = (): Promise<number> =>
      jigsaw
        .getByText("needs Certificates")
        .evaluate((text) => (text instanceof SVGTextElement ? 14 * (text.getScreenCTM()?.a ?? 0) : 0));
    await expect.poll(letters).toBeGreaterThan(29.9);

    await expect(hole).toHaveCount(0);
    await press("p");
    await expect(hole).toHaveCount(1);
    await press("Control+z");
    await expect(hole).toHaveCount(0);
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

test("beside the jigsaw a long name or title gives up its end in one line, and its tabs and sockets stay in a row", async () => {
  const running = await launchChromium();
  try {
    const long = "Gesellschaft für angewandte Werkstofftechnik mit beschränkter Haftung";
    const roles = Array.from({ length: 24 }, (_, at) => ({
      id: `r-${at}`,
      side: at % 2 === 0 ? "a" : "b",
      title: `Piece ${at} of the ${long}`,
      gives: [{ id: `g-${at}`, text: `What piece ${at} gives` }],
      needs: [{ id: `n-${at}`, text: `What piece ${at} needs` }],
    }));
    const joints = [{ give: "g-0", need: "n-1" }];
    const sides = (soundWorkshop.sides ?? []).map((side) => ({ ...side, name: `${side.name} ${long}` }));
    const page = await openFile(running, "long.sameside", { ...soundWorkshop, sides, roles, joints, terms: [] });
    const at = new Facilitator(page);
    await at.goTo("jigsaw");
    const [room] = await Promise.all([running.context.waitForEvent("page"), page.keyboard.press("Control+F9")]);
    await room.setViewportSize({ width: 1920, height: 1080 });
    await at.button("room.cover.alone").click();
    const short = room.locator("[data-rest='beside'] [data-short='true']");
    const name = short.getByText(`Alder ${long}`, { exact: true });
    await expect(name).toBeVisible();
    const heights = await short
      .locator("section > div > span [dir], article h2 > [role='img']")
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).fontSize)),
      );
    expect(heights.length).toBeGreaterThan(3);
    expect(Math.max(...heights)).toBeLessThan(1.5);
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

import { expect, test } from "@playwright/test";
import { Facilitator, say } from "../helpers/facilitator";
import { hands, still } from "../helpers/hands";
import { launchChromium } from "../helpers/launchChromium";
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

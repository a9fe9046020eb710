import { expect, test } from "@playwright/test";
import { soundWorkshop } from "../helpers/aWorkshop";
import { Facilitator, say } from "../helpers/facilitator";
import { boxOf, hands } from "../helpers/hands";
import { launchChromium } from "../helpers/launchChromium";
import { openFile } from "../helpers/openFile";

/** Two pieces that lie much further apart than a window is wide, and nothing joined. */
const farApart = () => ({
  ...soundWorkshop,
  joints: [],
  canvas: { positions: { "r-a": { x: 0, y: 200 }, "r-b": { x: 3200, y: 200 } } },
});

test("a tab is drawn to a socket out of view: at the edge the view comes along until it is there", async () => {
  const running = await launchChromium();
  try {
    const { page } = running;
    await openFile(running, "apart.sameside", farApart());
    const facilitator = new Facilitator(page);
    const { take, press, things, table, pick } = hands(page);
    await facilitator.goTo("jigsaw");
    await take();
    await press("Shift+Digit1");
    await pick(things(/^Piece Piece of a/), { x: 8, y: 2 });
    await press("Shift+Digit2");
    const tab = await boxOf(table.locator('[data-end="g-a"]'));
    const socket = table.locator('[data-end="n-b"]');
    await expect(socket).not.toBeInViewport();
    const frame = await boxOf(table);
    const middle = frame.y + frame.height / 2;
    await page.mouse.move(tab.x + tab.width / 2, tab.y + tab.height / 2);
    await page.mouse.down();
    await page.mouse.move(frame.x + frame.width / 2, middle, { steps: 4 });
    await page.mouse.move(frame.x + frame.width - 4, middle, { steps: 4 });
    await expect(socket).toBeInViewport();
    // Away from the edge the view stands still again.
    await page.mouse.move(frame.x + frame.width / 2, middle, { steps: 4 });
    const there = await boxOf(socket);
    await page.mouse.move(there.x + there.width / 2, there.y + there.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect(table.getByRole("status")).toContainText(
      say("canvas.joinedSaid", { give: "Gift of a", need: "Need of b" }),
    );
    expect(running.watch.faults).toEqual([]);
  } finally {
    await running.stop();
  }
});

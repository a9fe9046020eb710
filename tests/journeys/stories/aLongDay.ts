import { expect, type Page } from "@playwright/test";
import { Facilitator, say } from "../../helpers/facilitator";
import { madeTime } from "../../helpers/madeTime";

/** How many gestures can be taken back, as the app says. */
export const undoDepth = 500;
const hours = 8;
const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export interface LongDay {
  /** Bytes of the script's heap after a forced collection: at the end of the first hour, and of the last. */
  readonly firstHour: number;
  readonly lastHour: number;
  readonly actions: number;
  /** How many gestures could be taken back at the end of the day. */
  readonly undone: number;
}

const heapOf = async (page: Page): Promise<number> => {
  const tools = await page.context().newCDPSession(page);
  // What only waits for a later moment is let go in the second turn.
  await tools.send("HeapProfiler.collectGarbage");
  await tools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await tools.send("Runtime.getHeapUsage");
  await tools.detach();
  return usedSize;
};

/** One action after another, in a round of twenty: what a facilitator's hands do all day. */
const hands = (page: Page): readonly ((at: number) => Promise<void>)[] => {
  const press = (key: string) => async (): Promise<void> => page.keyboard.press(key);
  const line = async (text: string): Promise<void> => {
    await page.keyboard.press("Control+KeyJ");
    await page.keyboard.insertText(text);
    await page.keyboard.press("Enter");
  };
  const card = async (at: number): Promise<void> => line(`Said in action ${String(at)}, as people say it`);
  const pastField = press("Escape");
  const takeBack = async (): Promise<void> => {
    await pastField();
    await page.keyboard.press("Control+KeyZ");
  };
  const away = async (): Promise<void> => {
    await page.keyboard.press("Control+KeyK");
    await page.keyboard.insertText("zoom");
    await page.keyboard.press("Escape");
  };
  const to = async (at: number): Promise<void> =>
    page.keyboard.press(`Control+Digit${String(steps[Math.floor(at / 20) % steps.length] ?? 2)}`);
  const vision = press("Control+Digit2");
  return [
    vision,
    card,
    card,
    takeBack,
    press("Control+Shift+KeyZ"),
    takeBack,
    press("F7"),
    press("Control+F7"),
    to,
    press("F8"),
    press("Control+F8"),
    pastField,
    press("F9"),
    press("F9"),
    away,
    press("F7"),
    press("Shift+F7"),
    vision,
    async (at) => line(`@1 Said for one side in action ${String(at)}`),
    takeBack,
  ];
};

/** Eight hours of made time with so many actions, the room display on; then everything that can be is taken back. */
export const aLongDay = async (page: Page, roomAfter: () => Promise<unknown>, actions: number): Promise<LongDay> => {
  const at = new Facilitator(page);
  const begin = new Date();
  begin.setHours(9, 0, 0, 0);
  const time = await madeTime(page.context(), begin);
  await expect(page.locator("[data-capture]")).toBeVisible();
  await roomAfter();
  await at.button("room.cover.alone").click();
  const deeds = hands(page);
  // Parts that come when they are first asked for belong to the beginning, not to what grows.
  for (const digit of steps) await page.keyboard.press(`Control+Digit${String(digit)}`);
  const minutesEach = (hours * 60) / actions;
  let firstHour = 0;
  for (let number = 0; number < actions; number += 1) {
    await deeds[number % deeds.length]?.(number);
    // Time goes on after each round of hands, so that what waits for its moment has it.
    if (number % deeds.length === deeds.length - 1) await time.pass(minutesEach * deeds.length);
    if (number + 1 === Math.floor(actions / hours)) {
      await at.isSaved();
      firstHour = await heapOf(page);
    }
  }
  await at.isSaved();
  const lastHour = await heapOf(page);
  return { firstHour, lastHour, actions, undone: await takeAllBack(at) };
};

/** Takes back until nothing is left to take back; the last line goes first, and each one that went is gone. */
const takeAllBack = async (at: Facilitator): Promise<number> => {
  const { page } = at;
  await at.goTo("vision");
  await at.write("The very last line of the day");
  await expect(at.panel.getByText("The very last line of the day")).toBeVisible();
  await page.locator("[data-canvas]").focus();
  const none = page.getByRole("button", { name: say("frame.undo"), exact: true });
  let undone = 0;
  while (!(await none.isVisible())) {
    await page.keyboard.press("Control+KeyZ");
    undone += 1;
    if (undone === 1) await expect(at.panel.getByText("The very last line of the day")).toHaveCount(0);
    if (undone > 2 * undoDepth) throw new Error("There is no end to what can be taken back.");
  }
  return undone;
};

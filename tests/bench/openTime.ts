import type { BrowserContext } from "@playwright/test";

/** Looking on takes a page's time: nobody looks before it is most likely open, in milliseconds. */
const UNWATCHED = 1_000;

/** From the navigation to the frame in which each expression is true, in milliseconds; then the page may rest. */
export const openTimes = async (
  context: BrowserContext,
  address: string,
  expressions: readonly string[],
  rests = 0,
): Promise<readonly number[]> => {
  const page = await context.newPage();
  await page.addInitScript((expressions) => {
    const times: number[] = [];
    Object.assign(window, { openedAt: times });
    for (const [at, expression] of expressions.entries()) {
      const look = new Function(`return ${expression}`);
      const tick = (): void => {
        requestAnimationFrame(() => {
          if (!document.body || !look()) return tick();
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            times[at] = performance.now();
          };
          port2.postMessage(null);
        });
      };
      tick();
    }
  }, expressions);
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForTimeout(UNWATCHED);
  await page.waitForFunction(`window.openedAt.filter(Boolean).length === ${expressions.length}`, undefined, {
    timeout: 30_000,
  });
  const times: readonly number[] = await page.evaluate("window.openedAt");
  await page.waitForTimeout(rests);
  await page.close();
  return times;
};

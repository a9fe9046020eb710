import type { BrowserContext } from "@playwright/test";

/** From the navigation to the frame in which `ready` (an expression) is true, in milliseconds; then the page may rest. */
export const openTime = async (context: BrowserContext, address: string, ready: string, rests = 0): Promise<number> => {
  const page = await context.newPage();
  await page.addInitScript((ready) => {
    const look = new Function(`return ${ready}`);
    const tick = (): void => {
      requestAnimationFrame(() => {
        if (!document.body || !look()) return tick();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(window, { openedAt: performance.now() });
        port2.postMessage(null);
      });
    };
    tick();
  }, ready);
  await page.goto(address);
  await page.waitForFunction("window.openedAt > 0", undefined, { timeout: 30_000 });
  const time: number = await page.evaluate("window.openedAt");
  await page.waitForTimeout(rests);
  await page.close();
  return time;
};

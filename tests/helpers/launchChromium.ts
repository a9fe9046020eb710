import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { sandboxSwitch } from "./electronHere";
import { servedPages } from "./servedPages";
import { type Watch, watchPage } from "./watchPage";

export interface RunningBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watch: Watch;
  /** Where the library lies. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves the built pages and opens them in the Chromium of this machine. */
export const launchChromium = async (): Promise<RunningBrowser> => {
  const pages = await servedPages();
  try {
    const browser = await chromium.launch({
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: sandboxSwitch(),
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
    const page = await context.newPage();
    const watch = await watchPage(page, pages.origin);
    await page.goto(pages.address);
    return {
      context,
      page,
      watch,
      address: pages.address,
      stop: async () => {
        await browser.close();
        pages.stop();
      },
    };
  } catch (error) {
    pages.stop();
    throw error;
  }
};

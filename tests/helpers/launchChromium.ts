import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { sandboxSwitch } from "./electronHere";
import { servedPages } from "./servedPages";
import { type Watch, watchPages } from "./watchPages";

export interface RunningBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watch: Watch;
  /** Where the library lies. */
  readonly address: string;
  /** The page that the deed leads to: here it is the same one. */
  workshopAfter(deed: () => Promise<void>): Promise<Page>;
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
    const watch = await watchPages(context, pages.origin);
    const page = await context.newPage();
    await page.goto(pages.address);
    return {
      context,
      page,
      watch,
      address: pages.address,
      workshopAfter: async (deed) => {
        await Promise.all([page.waitForURL(/#\/workshop\//), deed()]);
        return page;
      },
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

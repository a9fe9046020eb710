import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium, expect, type Page } from "@playwright/test";
import { temporaryFolder } from "./temporaryFolder";
import { unprivileged } from "./unprivileged";
import { type Watch, watchPages } from "./watchPages";

export interface RunningPackage {
  readonly page: Page;
  readonly watch: Watch;
  /** The window of the workshop that the deed opens. */
  workshopAfter(deed: () => Promise<void>): Promise<Page>;
  stop(): Promise<void>;
}

/** The addresses of the pages behind a debugging port, as text; nothing while it does not answer. */
const pagesAt = async (host: string): Promise<string> => {
  try {
    return await (await fetch(`http://${host}/json/list`)).text();
  } catch {
    return "";
  }
};

/** The shipped app has its inspector fused off, so it is driven over the page's own debugging port. */
export const launchPackage = async (program: string): Promise<RunningPackage> => {
  const data = temporaryFolder("package");
  const { program: start, ...user } = unprivileged(program, data.path);
  const child = spawn(start, ["--remote-debugging-port=0", `--user-data-dir=${join(data.path, "data")}`], {
    stdio: ["ignore", "ignore", "pipe"],
    ...user,
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const end = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
    data.remove();
  };
  const timer = setTimeout(() => child.kill("SIGKILL"), 45_000);
  try {
    for await (const line of createInterface({ input: child.stderr })) {
      const socket = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (socket === undefined) continue;
      child.stderr.resume();
      // Whoever connects before the first page is there may wait for an answer for ever.
      await expect.poll(() => pagesAt(new URL(socket).host), { timeout: 20_000 }).toMatch(/app:\/\/bundle\//);
      // Electron knows no downloads and no new pages, which the usual greeting would set up.
      const browser = await chromium.connectOverCDP(socket, { noDefaults: true });
      const context = browser.contexts()[0];
      if (context === undefined) break;
      const watch = await watchPages(context, "app://bundle/");
      const page = context.pages()[0] ?? (await context.waitForEvent("page"));
      return {
        page,
        watch,
        workshopAfter: async (deed) => {
          const [window] = await Promise.all([context.waitForEvent("page"), deed()]);
          return window;
        },
        stop: async () => {
          await browser.close();
          await end();
        },
      };
    }
    throw new Error(`${program} ended before it showed a window`);
  } catch (error) {
    await end();
    throw error;
  } finally {
    clearTimeout(timer);
  }
};

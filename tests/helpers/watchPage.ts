import type { Page } from "@playwright/test";

export interface Watch {
  /** Console errors, uncaught errors, crashes and refusals of the content policy, as they came. */
  readonly faults: readonly string[];
  /** Addresses asked for that are not the app's own. */
  readonly outside: readonly string[];
}

const isOwn = (address: string, own: string): boolean =>
  address.startsWith(own) || address.startsWith("data:") || address.startsWith(`blob:${own}`);

/** Listens to a page from now on. `own` is the beginning of the app's own addresses. */
export const watchPage = async (page: Page, own: string): Promise<Watch> => {
  const faults: string[] = [];
  const outside: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
  page.on("crash", () => faults.push("the page crashed"));
  page.on("request", (request) => {
    if (!isOwn(request.url(), own)) outside.push(request.url());
  });
  // Some refusals reach no console; said there they count like any other error. It holds from the next load on.
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`content policy refused ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    ),
  );
  return { faults, outside };
};

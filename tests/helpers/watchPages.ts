import type { BrowserContext } from "@playwright/test";

export interface Watch {
  /** Console errors, uncaught errors and refusals of the content policy, as they came. */
  readonly faults: readonly string[];
  /** Addresses asked for that are not the app's own. */
  readonly outside: readonly string[];
}

const isOwn = (address: string, own: string): boolean =>
  address.startsWith(own) || address.startsWith("data:") || address.startsWith(`blob:${own}`);

/** Our own script below is put into every document; one that is looked at in a frame runs nothing, not even that. */
const refusesWatch =
  /^Blocked script execution in '(app:\/\/export|http:\/\/127\.0\.0\.1:\d+\/export)\/[\w-]+\.html' because/;

/** Listens to all pages from now on, later windows included. `own` is the beginning of the app's own addresses. */
export const watchPages = async (context: BrowserContext, own: string): Promise<Watch> => {
  const faults: string[] = [];
  const outside: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error" && !refusesWatch.test(message.text()))
      faults.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => faults.push(error.error().stack ?? error.error().message));
  context.on("request", (request) => {
    if (!isOwn(request.url(), own)) outside.push(request.url());
  });
  // Some refusals reach no console; said there they count like any other error. It holds from the next load on.
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`content policy refused ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    ),
  );
  return { faults, outside };
};

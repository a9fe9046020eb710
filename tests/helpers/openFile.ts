import type { Page } from "@playwright/test";
import { say } from "./facilitator";

interface Running {
  readonly page: Page;
  workshopAfter(deed: () => Promise<void>): Promise<Page>;
}

/** Opens a workshop from the library as a file of this name. */
export const openFile = async ({ page, workshopAfter }: Running, name: string, workshop: object): Promise<Page> => {
  const asked = page.waitForEvent("filechooser");
  await page
    .getByRole("button", { name: say("library.openFile"), exact: true })
    .first()
    .click();
  const file = { name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(workshop)) };
  return workshopAfter(async () => (await asked).setFiles(file));
};

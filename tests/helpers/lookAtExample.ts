import { expect, type Page } from "@playwright/test";
import { createWords } from "../../shared/words/words";
import type { Watch } from "./watchPages";

interface Running {
  readonly page: Page;
  readonly watch: Watch;
  workshopAfter(deed: () => Promise<void>): Promise<Page>;
}

const words = createWords("en");

/** From the empty library into the example: what every edition of the app must be able to do. */
export const lookAtExample = async ({ page, watch, workshopAfter }: Running): Promise<Page> => {
  await page.reload();
  const open = page.getByRole("button", { name: words.text("library.openExample") });
  await expect(open.first()).toBeVisible();
  const workshop = await workshopAfter(() => open.first().click());
  await expect(workshop.getByText("Zirkelwerk").first()).toBeVisible();
  await expect(workshop.locator(".react-flow__node").first()).toBeVisible();
  expect(watch.faults).toEqual([]);
  expect(watch.outside).toEqual([]);
  return workshop;
};

import { expect, type Locator, type Page } from "@playwright/test";
import { Facilitator, say } from "../../helpers/facilitator";

interface Start {
  readonly page: Page;
  workshopAfter(deed: () => Promise<void>): Promise<Page>;
}

const sides = ["Alder", "Birch", "Cedar", "Doum"] as const;

const begin = async ({ page, workshopAfter }: Start): Promise<Facilitator> => {
  await page
    .getByRole("button", { name: say("library.new") })
    .first()
    .click();
  await page.getByRole("radio", { name: say("domain.partnershipType.rd-consortium") }).check();
  for (const [at, side] of sides.entries()) {
    const field = page.getByLabel(say("library.making.side", { letter: "ABCD".charAt(at) }));
    if (at > 1) await page.getByRole("button", { name: say("library.making.addSide") }).click();
    await field.fill(side);
  }
  await page.getByLabel(say("library.making.date"), { exact: true }).fill("2026-11-25");
  return new Facilitator(
    await workshopAfter(() => page.getByRole("button", { name: say("library.making.do") }).click()),
  );
};

/** What is seen large. */
const board = (at: Facilitator): Locator => at.page.locator("[data-board]");

/** Ticks the first so many of what is typical in this step, and takes them over. */
const takeOver = async (at: Facilitator, count: number): Promise<void> => {
  await at.button("prompts.help.title", undefined, at.panel).click();
  await at.button("prompts.typical.open", undefined, at.panel).click();
  const dialog = at.page.getByRole("dialog");
  const boxes = dialog.getByRole("checkbox");
  await expect(boxes.first()).toBeVisible();
  // Nothing is ticked before somebody ticks it.
  await expect(dialog.getByRole("checkbox", { checked: true })).toHaveCount(0);
  for (let place = 0; place < count; place += 1) await boxes.nth(place).click();
  await at.button("prompts.typical.take", { count }, dialog).click();
  await expect(dialog).toBeHidden();
};

/** Four sides of a consortium through the steps, one of whom leaves: what is seen large goes on without it. */
export const aConsortium = async (start: Start): Promise<void> => {
  const at = await begin(start);
  await at.goTo("vision");
  await at.fill("panels.field.opportunity", "Bearings that tell when they wear");
  await at.goTo("interests");
  await takeOver(at, 3);
  await at.goTo("jigsaw");
  await takeOver(at, 2);
  await at.goTo("ownership");
  await takeOver(at, 2);
  await at.button("boards.open", undefined, at.panel).click();
  await expect(board(at).locator("[data-on-board]")).toHaveCount(2);
  for (const side of sides) {
    await expect(at.button("boards.ownership.addFor", { side }, board(at))).toBeVisible();
  }

  await at.goTo("support-challenge");
  await at.fill("panels.support.give", "Two machines for a week each month", at.panel, { from: "Alder", to: "Birch" });
  await at.fill("panels.support.return", "The results on one page by Friday", at.panel, { from: "Alder", to: "Birch" });
  await at.button("panels.support.addPair").click();
  // A chart for the pair that has spoken; the five others are asked who needs whom.
  await expect(board(at).getByRole("figure")).toHaveCount(1);
  await expect(board(at).getByText(/Cedar and Doum/)).toBeVisible();

  await at.goTo("qualify");
  for (const side of sides) {
    const verdict = side === "Doum" ? "pass" : "collaborate";
    await at.panel
      .getByRole("radiogroup", { name: say("panels.qualify.verdictOf", { side }) })
      .getByRole("radio", { name: say(`domain.verdict.${verdict}`), exact: true })
      .click();
  }
  await at.goTo("ownership");
  await expect(at.button("boards.ownership.addFor", { side: "Cedar" }, board(at))).toBeVisible();
  await expect(at.button("boards.ownership.addFor", { side: "Doum" }, board(at))).toBeHidden();
  await at.goTo("support-challenge");
  await expect(board(at).getByText(/Doum/)).toHaveCount(0);

  await at.goTo("plan");
  await at.fill("panels.field.longTerm", "Every mill in the valley runs on it");
  await expect(board(at).getByText("Every mill in the valley runs on it")).toBeVisible();
  await expect(board(at).getByText(/Doum/)).toHaveCount(0);
  await at.goTo("agreement");
  await takeOver(at, 1);

  // Those who stay meet again: a table for every two of the three, and nobody is asked about the one who left.
  await at.page
    .getByRole("navigation")
    .getByRole("button", { name: say("domain.step.checkup") })
    .click();
  await at.button("boards.checkup.start").click();
  await expect(board(at).getByRole("columnheader", { name: say("boards.checkup.now"), exact: true })).toHaveCount(3);
  await expect(board(at).getByText(/Doum/)).toHaveCount(0);
  await at.button("boards.checkup.finish").click();
  await at.isSaved();
};

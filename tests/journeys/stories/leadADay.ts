import { expect, type Page } from "@playwright/test";
import { Facilitator, say } from "../../helpers/facilitator";

interface Start {
  readonly page: Page;
  workshopAfter(deed: () => Promise<void>): Promise<Page>;
}

/** A new workshop of Alder and Birch, from the library. */
export const beginWorkshop = async ({ page, workshopAfter }: Start): Promise<Facilitator> => {
  await page
    .getByRole("button", { name: say("library.new") })
    .first()
    .click();
  await page.getByLabel(say("library.making.side", { letter: "A" })).fill("Alder");
  await page.getByLabel(say("library.making.side", { letter: "B" })).fill("Birch");
  await page.getByLabel(say("library.making.date"), { exact: true }).fill("2026-11-25");
  return new Facilitator(
    await workshopAfter(() => page.getByRole("button", { name: say("library.making.do") }).click()),
  );
};

/** Two people of each side. */
export const welcome = async (at: Facilitator): Promise<void> => {
  await at.goTo("welcome");
  for (const side of ["Alder", "Birch"]) {
    const row = await at.row(new RegExp(`^${side}`));
    for (const level of ["executive", "practitioner"] as const) {
      const person = await at.add("panels.welcome.addPerson", row);
      await at.fill("panels.field.name", `${side} ${level}`, person);
      await at.choose("panels.field.level", say(`domain.level.${level}`), person);
    }
    await at.panel
      .getByRole("button", { name: new RegExp(`^${side}`), expanded: true })
      .first()
      .click();
  }
};

const vision = async (at: Facilitator): Promise<void> => {
  await at.goTo("vision");
  await at.fill("panels.field.opportunity", "Four hundred workshops still plan on paper");
  await at.fill("panels.field.whyTogether", "Alder has the product, Birch has the people on the road");
  await at.fill("panels.field.statement", "By 2029 every planner in the region works from one board.");
  await at.write("Planners retire and take the plan along", 1);
  await at.write("They buy what a neighbour shows them", 2);
  for (const [side, rating] of [
    ["Alder", "5"],
    ["Birch", "4"],
  ] as const) {
    await at.panel
      .getByRole("radiogroup", { name: say("panels.vision.ratingOf", { side }) })
      .getByRole("radio", { name: rating })
      .click();
  }
  await at
    .part(say("panels.vision.gate"))
    .getByRole("button", { name: say("domain.gate.go-on"), exact: true })
    .click();
};

const interests = async (at: Facilitator): Promise<void> => {
  await at.goTo("interests");
  await at.writesAs("domain.strength.must-protect");
  await at.write("One product, no fork", 1);
  await at.write("Our customers stay ours", 2);
  await at.writesAs("domain.strength.win");
  await at.write("A region we could not reach", 1);
  await at.write("A product worth the drive", 2);
  for (const [text, topic, other] of [
    ["One product, no fork", "product-direction", "Birch"],
    ["Our customers stay ours", "account-leadership", "Alder"],
  ] as const) {
    const row = await at.row(new RegExp(`^${text}`));
    await at.choose("panels.field.topic", say(`domain.topic.${topic}`), row);
    await at.choose("panels.field.level", say("domain.level.practitioner"), row);
    await at.button("panels.interests.readBack", { side: other }, row).click();
  }
};

const qualify = async (at: Facilitator): Promise<void> => {
  await at.goTo("qualify");
  for (const side of ["Alder", "Birch"]) {
    await at.panel
      .getByRole("radiogroup", { name: say("panels.qualify.verdictOf", { side }) })
      .getByRole("radio", { name: say("domain.verdict.collaborate"), exact: true })
      .click();
  }
  await expect(
    at.panel.getByText(say("panels.qualify.outcome", { outcome: say("domain.outcome.collaborate") })),
  ).toBeVisible();
};

/** Two pieces that fit, and every zone of the radar fine. */
export const jigsaw = async (at: Facilitator): Promise<void> => {
  await at.goTo("jigsaw");
  await at.write("Product house", 1);
  await at.write("+ The product in the local language", 1);
  await at.write("- Somebody who sells it locally", 1);
  await at.write("Local sales", 2);
  await at.write("+ Two people who sell nothing else", 2);
  await at.write("- A product to sell", 2);
  for (const [piece, give, need, protects] of [
    ["Product house", "The product in the local language", "A product to sell", "One product, no fork"],
    ["Local sales", "Two people who sell nothing else", "Somebody who sells it locally", "Our customers stay ours"],
  ] as const) {
    const row = await at.row(new RegExp(`^${piece}`));
    await at.pick("panels.field.protects", protects, row);
    await row.getByRole("button", { name: new RegExp(`^${give}`) }).click();
    const gift = row.locator("[data-thing]").filter({ hasText: give }).last();
    await at.pick("panels.field.serves", protects, gift);
    const field = gift.getByRole("combobox", { name: say("panels.jigsaw.joinTo") });
    await field.fill(need);
    await at.page.getByRole("option", { name: new RegExp(`^${need}`) }).click();
    await expect(gift.getByText(need)).toBeVisible();
    await at.panel.getByRole("button", { name: new RegExp(`^${piece}`), expanded: true }).click();
  }
  const radar = at.part(say("panels.jigsaw.radar"));
  for (const topic of ["territory", "product-direction", "account-leadership", "ip", "pricing", "margin"] as const) {
    const zone = radar.getByRole("button", { name: new RegExp(`^${say(`domain.topic.${topic}`)}`) });
    await zone.click();
    await radar.getByRole("button", { name: say("panels.jigsaw.zoneFine"), exact: true }).click();
    await zone.click();
  }
};

/** One stake a side, as its sentence. */
export const ownership = async (at: Facilitator): Promise<void> => {
  await at.goTo("ownership");
  for (const side of ["Alder", "Birch"]) {
    const stake = await at.add("panels.ownership.addStake", at.part(side));
    await at.fill("panels.ownership.blank.title", `the yearly day of ${side}`, stake);
    // Tab goes from blank to blank, as the sentence is read.
    await at.page.keyboard.press("Tab");
    await at.page.keyboard.type("two people and a room");
    await at.fill("panels.ownership.blank.by", "2027-06-30", stake);
    await at.fill("panels.ownership.blank.goal", "forty planners came", stake);
    await at.fill("panels.ownership.blank.trigger", "fewer than ten came", stake);
    await at.fill("panels.ownership.blank.to", "a shared stand", stake);
    await at.fill("panels.ownership.blank.reviewOn", "2027-07-15", stake);
    await stake.getByRole("button", { name: say("panels.unfold") }).click();
    await at.choose("panels.field.kind", say("domain.stakeKind.event"), stake);
    await at.tag("panels.field.scope", side, stake);
    await at
      .part(side)
      .getByRole("button", { name: /the yearly day/, expanded: true })
      .click();
  }
};

/** Two pairs for each direction. */
export const support = async (at: Facilitator): Promise<void> => {
  await at.goTo("support-challenge");
  const pair = at.part(say("panels.support.pair"));
  for (const [from, to] of [
    ["Alder", "Birch"],
    ["Birch", "Alder"],
  ] as const) {
    await at.choose("panels.support.who", say("panels.support.direction", { from, to }), pair);
    for (const [given, asked] of [
      ["Train two people", "They pass the exam"],
      ["A line that answers", "One visit a week"],
    ] as const) {
      await at.fill("panels.support.give", given, pair, { from, to });
      await at.fill("panels.support.return", asked, pair, { from, to });
      await at.button("panels.support.addPair", undefined, pair).click();
      await expect(pair.getByLabel(say("panels.support.give", { from, to }))).toHaveValue("");
    }
  }
};

/** One objective with what each side measures, a review and a checkup. */
export const plan = async (at: Facilitator): Promise<void> => {
  await at.goTo("plan");
  await at.fill("panels.field.longTerm", "The first address for planners in the region");
  await at.write("Ten planners work on the board");
  const row = await at.row(/^Ten planners/);
  for (const win of ["A region we could not reach", "A product worth the drive"])
    await at.pick("panels.field.towards", win, row);
  for (const side of ["Alder", "Birch"]) {
    const kpi = await at.add("panels.plan.addKpi", row);
    await at.fill("panels.field.name", `Days ${side} puts in`, kpi);
    await at.choose("panels.field.side", side, kpi);
    await at.choose("panels.field.kind", say("domain.kpiKind.investment"), kpi);
    await row.getByRole("button", { name: new RegExp(`^Days ${side}`), expanded: true }).click();
  }
  const action = await at.add("panels.plan.addAction", row);
  await at.fill("panels.field.text", "Name the two people", action);
  await at.day("panels.field.due", "2026-12-15", action);
  const reviews = at.part(say("panels.plan.reviews"));
  await at.button("panels.plan.addReview", undefined, reviews).click();
  await at.fill("panels.field.title", "Quarterly look", reviews);
  const checkups = at.part(say("panels.plan.checkups"));
  await at.button("panels.checkup.plan", undefined, checkups).click();
  await at.day("panels.field.on", "2027-05-25", checkups);
};

/** A term, an ask and both signatures: nothing else is open any more. */
export const agreement = async (at: Facilitator): Promise<void> => {
  await at.goTo("agreement");
  const terms = at.part(say("panels.agreement.terms"));
  await at.button("panels.agreement.addTerm", undefined, terms).click();
  await at.fill("panels.field.text", "Either side leaves with ninety days' notice", terms);
  const asks = at.part(say("panels.agreement.asks"));
  await at.button("panels.agreement.addAsk", undefined, asks).click();
  await at.fill("panels.field.askText", "Free the budget for the first day", asks);
  await at.day("panels.field.by", "2026-12-20", asks);
  // Nothing stands in the way any more, only what has not been signed yet.
  await expect.poll(() => at.openRules()).toEqual(["unsigned", "unsigned"]);
  const signOffs = at.part(say("panels.agreement.signOffs"));
  for (const side of ["Alder", "Birch"]) {
    await at.button("review.sign.open", { side }, signOffs).click();
    const sheet = at.page.getByRole("dialog");
    await sheet.getByRole("textbox", { name: say("panels.field.name"), exact: true }).fill(`Signatory of ${side}`);
    await at.button("review.sign.do", undefined, sheet).click();
    await expect(sheet).toBeHidden();
  }
  await expect(
    at.panel.getByText(say("panels.agreement.status", { status: say("domain.status.agreed") })),
  ).toBeVisible();
};

/** A new workshop through every step, to the status "agreed". */
export const leadADay = async (start: Start): Promise<Facilitator> => {
  const at = await beginWorkshop(start);
  for (const step of [welcome, vision, interests, qualify, jigsaw, ownership, support, plan, agreement]) await step(at);
  await at.isSaved();
  return at;
};

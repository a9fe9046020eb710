import { expect, type Locator } from "@playwright/test";
import { type Facilitator, say } from "../../helpers/facilitator";
import { answerApart, openAnswers } from "./answerApart";

const [zirkelwerk, kridlo] = ["Zirkelwerk PLM GmbH", "Křídlo Systémy s.r.o."];
const due = say("panels.checkup.due", { on: "Oct 14, 2027" });

/** Each side answers on its own page and seals; nothing of it shows before all of it does. */
const bothAnswerApart = async (at: Facilitator, board: Locator): Promise<void> => {
  const stays = { zirkelwerk: "They call before they quote", kridlo: "Our customers stayed ours" };
  const passphrases = {
    [kridlo]: await answerApart(at, board, {
      by: kridlo,
      about: zirkelwerk,
      ratings: [2, 3, 4, 4],
      stay: stays.kridlo,
    }),
    [zirkelwerk]: await answerApart(at, board, {
      by: zirkelwerk,
      about: kridlo,
      ratings: [4, 3, 3, 5],
      stay: stays.zirkelwerk,
    }),
  };
  await expect(board.getByText(say("envelopes.state.sealed"))).toHaveCount(2);
  for (const stay of Object.values(stays)) await expect(at.page.getByText(stay)).toHaveCount(0);
  await openAnswers(at, board, passphrases);
  for (const stay of Object.values(stays)) await expect(board.getByRole("cell", { name: stay })).toBeVisible();
  const sign = { side: kridlo, about: zirkelwerk, rating: 2 };
  await expect(board.getByText(say("boards.checkup.sign.not-valued", sign))).toBeVisible();
};

/** What stands about a thing in the large view. */
const onBoard = (at: Facilitator, id: string): Locator => at.page.locator(`[data-on-board="${id}"]`).first();

const reads = async (at: Facilitator, kpi: string, name: string, actual: string): Promise<void> => {
  const field = onBoard(at, kpi).getByLabel(say("panels.field.actualOf", { name }), { exact: true });
  await field.fill(actual);
  await field.press("Enter");
};

const back = { name: say("domain.dialBackDecision.dial-back"), exact: true };

/** One is decided with the mouse, taken back and decided again; the other with the keys alone. */
const decidesTwo = async (at: Facilitator): Promise<void> => {
  const bridge = onBoard(at, "o-most3d");
  const undecided = bridge.getByText(say("panels.field.undecided"));
  await expect(undecided).toBeVisible();
  await bridge.getByRole("radio", back).click();
  await expect(bridge.getByText(say("boards.inForce.dialled-back"), { exact: true })).toBeVisible();
  await bridge.getByRole("button", { name: /^Take back/ }).click();
  await expect(undecided).toBeVisible();
  await expect(bridge.getByText(say("boards.inForce.as-signed"), { exact: true })).toBeVisible();
  await bridge.getByRole("radio", back).click();
  await expect(undecided).toBeHidden();

  const school = onBoard(at, "o-school");
  await school.getByRole("radio", { name: say("domain.dialBackDecision.keep"), exact: true }).focus();
  await at.page.keyboard.press("ArrowRight");
  await expect(school.getByRole("radio", { ...back, checked: true })).toBeFocused();
  await expect(school.getByText(say("boards.inForce.dialled-back"), { exact: true })).toBeVisible();
};

/** The ledger with the keys alone: Enter goes down in the column, at the end it adds a row; it reads as sentences too. */
const worksInTheLedger = async (at: Facilitator): Promise<void> => {
  const what = (within: Locator): Locator => within.getByLabel(say("boards.ownership.head.what"), { exact: true });
  await what(onBoard(at, "o-school")).focus();
  await at.page.keyboard.press("Enter");
  await expect(what(onBoard(at, "o-fair"))).toBeFocused();
  await at.page.keyboard.press("Control+Home");
  await at.page.keyboard.press("ArrowUp");
  await expect(what(onBoard(at, "o-school"))).toBeFocused();
  await what(onBoard(at, "o-fair")).focus();
  await at.page.keyboard.press("Enter");
  const added = what(at.page.locator("[data-ledger] tbody").last());
  await expect(added).toBeFocused();
  await at.page.keyboard.type("A desk of our own in Žilina");
  await expect(added).toHaveValue("A desk of our own in Žilina");
  const review = at.page.locator("[data-ledger] tbody").last().getByLabel(say("panels.ownership.blank.reviewOn"));
  await review.fill("2028-06-30");
  await review.press("Tab");
  await expect(review).toHaveValue("Jun 30, 2028");
  await at.page.getByRole("radio", { name: say("boards.ownership.asSentences") }).click();
  await expect(at.page.getByRole("main").getByText(/A desk of our own in Žilina.*Jun 30, 2028/)).toBeVisible();
};

/**
 * The example's checkup after one year, from the step it is due in: both sides answer apart and one feels little valued,
 * figures are read, two stakes are dialled back, and the report says so.
 */
export const aYearLater = async (at: Facilitator): Promise<void> => {
  const board = at.page.getByRole("main");
  // The library led into the visit that is due.
  await expect(board.getByRole("heading", { name: say("boards.checkup.title") })).toBeVisible();
  await expect(board.getByRole("button", { name: due, pressed: true })).toBeVisible();
  await bothAnswerApart(at, board);

  // Eight of nine customers to come: by this day 1 + 8 × 365/443, about 7.6, are expected.
  await expect(onBoard(at, "q-new").getByText("7.6 customers")).toBeVisible();
  await reads(at, "q-new", "New customers", "7");
  await expect(onBoard(at, "q-new").getByText(say("boards.checkup.behind"))).toBeVisible();
  await reads(at, "q-new", "New customers", "8");
  await expect(onBoard(at, "q-new").getByText(say("boards.checkup.onPlan"))).toBeVisible();
  await reads(at, "q-renew", "Renewals, twelve months back", "93");
  await reads(at, "q-cert", "Certified consultants", "2");
  const fruit = say("boards.checkup.sign.low-fruit", { side: kridlo });
  await expect(at.page.getByText(fruit)).toBeVisible();

  await decidesTwo(at);
  await at.button("boards.checkup.finish").click();
  await expect(at.button("panels.checkup.held", { on: "Oct 14, 2027" }, board)).toBeVisible();

  // What is in force is shown; what was signed stands as it was.
  await at.goTo("ownership");
  await at.button("boards.open", undefined, at.panel).click();
  await expect(onBoard(at, "o-school").getByText(say("boards.inForce.dialled-back"), { exact: true })).toBeVisible();
  await expect(onBoard(at, "o-school").getByLabel(say("panels.ownership.blank.to"))).toHaveValue(
    "Shared with the academy, which then teaches in English with an interpreter",
  );
  await expect(onBoard(at, "o-territory").getByText(say("boards.inForce.as-signed"), { exact: true })).toBeVisible();

  await worksInTheLedger(at);

  // One answers another with the keys alone.
  await at.goTo("support-challenge");
  const unanswered = say("boards.support.unanswered");
  await expect(onBoard(at, "c-funds").getByText(unanswered)).toBeVisible();
  await onBoard(at, "c-names")
    .getByRole("button", { name: say("boards.support.answer"), exact: true })
    .focus();
  await at.page.keyboard.press("a");
  await onBoard(at, "c-funds")
    .getByRole("button", { name: say("boards.support.thisOne"), exact: true })
    .focus();
  await at.page.keyboard.press("a");
  await expect(onBoard(at, "c-funds").getByText(unanswered)).toBeHidden();
  await at.page.keyboard.press("5");
  await expect(
    onBoard(at, "c-funds").getByRole("button", { name: say("boards.support.weigh", { weight: 5 }), pressed: true }),
  ).toBeVisible();

  // What changed since the agreement stands there by itself: nobody has to look for the signed file.
  await at.page
    .getByRole("navigation")
    .getByRole("button", { name: say("domain.step.checkup") })
    .click();
  await expect(board.getByText(say("agreement.since.notAsSigned", { on: "Oct 20, 2026" }))).toBeVisible();
  await expect(board.getByText(/^New since then: 1 stake: “A desk of our own in Žilina”/)).toBeVisible();
  await expect(board.getByText(/^“Courses in Czech and Slovak” was dialled back on Oct 14, 2027/)).toBeVisible();
  await at.isSaved();

  await at.button("boards.checkup.openReport", undefined, board).click();
  const report = at.page.getByRole("dialog").locator("iframe").contentFrame();
  // The preview is the file itself: on a busy machine it takes its time.
  await expect(report.getByRole("row", { name: /^New customers: .*7\.6.*On plan/ })).toBeVisible({ timeout: 30_000 });
  await expect(report.getByRole("img", { name: /^New customers: 1 to 9 customers/ })).toBeVisible();
  for (const stake of ["Most-3D", "Courses in Czech and Slovak"])
    await expect(report.getByRole("row", { name: new RegExp(`^${stake}.*Dial back.*Dialled back: `) })).toBeVisible();
  await expect(report.getByText(/New since then: 1 stake/)).toBeVisible();
  // How a side feels, and why it stays, is on no paper that others read.
  await expect(report.getByText(/Our customers stayed ours|looks around/)).toHaveCount(0);
};

import { expect, type Locator } from "@playwright/test";
import { type Facilitator, say } from "../../helpers/facilitator";

/** What stands about a thing in the large view. */
const onBoard = (at: Facilitator, id: string): Locator => at.page.locator(`[data-on-board="${id}"]`).first();

const reads = async (at: Facilitator, kpi: string, name: string, actual: string): Promise<void> => {
  const field = onBoard(at, kpi).getByLabel(say("panels.field.actualOf", { name }), { exact: true });
  await field.fill(actual);
  await field.press("Enter");
};

const decides = async (at: Facilitator, stake: string): Promise<void> => {
  const card = onBoard(at, stake);
  await at.choose("panels.field.decision", say("domain.dialBackDecision.dial-back"), card);
  await expect(card.getByText(say("boards.inForce.dialled-back"), { exact: true })).toBeVisible();
};

/** The example's checkup after one year: figures are read, one side feels little valued, two stakes are dialled back. */
export const aYearLater = async (at: Facilitator): Promise<void> => {
  await at.page
    .getByRole("navigation")
    .getByRole("button", { name: say("domain.step.checkup") })
    .click();
  const board = at.page.getByRole("main");
  await at.button("panels.checkup.due", { on: "Oct 14, 2027" }, board).click();

  // Eight of nine customers to come: by this day 1 + 8 × 365/443, about 7.6, are expected.
  await expect(onBoard(at, "q-new").getByText("7.6 customers")).toBeVisible();
  await reads(at, "q-new", "New customers", "7");
  await expect(onBoard(at, "q-new").getByText(say("boards.checkup.behind"))).toBeVisible();
  await reads(at, "q-new", "New customers", "8");
  await expect(onBoard(at, "q-new").getByText(say("boards.checkup.onPlan"))).toBeVisible();
  await reads(at, "q-renew", "Renewals, twelve months back", "93");
  await reads(at, "q-cert", "Certified consultants", "2");
  const fruit = say("boards.checkup.sign.low-fruit", { side: "Křídlo Systémy s.r.o." });
  await expect(at.page.getByText(fruit)).toBeVisible();

  await decides(at, "o-most3d");
  await decides(at, "o-school");
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
  await at.isSaved();
};

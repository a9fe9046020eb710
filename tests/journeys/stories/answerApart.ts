import { expect, type Locator } from "@playwright/test";
import { feltQuestions } from "../../../shared/envelope/written";
import { type Facilitator, say } from "../../helpers/facilitator";
import { isKept, seal, sitDown, slowLock, takePassphrase } from "./writeApart";

export interface Answers {
  readonly by: string;
  readonly about: string;
  readonly ratings: readonly [valued: number, supported: number, challenged: number, again: number];
  readonly stay: string;
}

/** One side answers the few questions of a checkup on its own page and seals them; answers its passphrase. */
export const answerApart = async (
  at: Facilitator,
  board: Locator,
  { by, about, ratings, stay }: Answers,
): Promise<string> => {
  const page = await sitDown(at, by, board);
  const passphrase = await takePassphrase(at, page);
  for (const [place, question] of feltQuestions.entries())
    await page
      .getByRole("radiogroup", { name: say(`envelopes.page.felt.${question}`, { about }) })
      .getByRole("radio", { name: String(ratings[place]) })
      .click();
  await page.getByLabel(say("envelopes.page.felt.note")).fill(stay);
  await isKept(page);
  await seal(at, page);
  return passphrase;
};

/** Opens the answers of all sides at the same moment; one passphrase that is missing keeps all of them shut. */
export const openAnswers = async (
  at: Facilitator,
  board: Locator,
  passphrases: Readonly<Record<string, string>>,
): Promise<void> => {
  await at.button("envelopes.disclose.checkup", undefined, board).click();
  const dialog = at.page.getByRole("dialog");
  const open = at.button("envelopes.open.all", undefined, dialog);
  for (const [side, passphrase] of Object.entries(passphrases)) {
    await expect(open).toBeDisabled();
    await dialog.getByLabel(say("envelopes.open.passphrase", { side })).fill(passphrase);
  }
  await open.click();
  await expect(dialog).toBeHidden({ timeout: slowLock });
};

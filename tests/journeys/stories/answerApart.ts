import type { Locator } from "@playwright/test";
import { feltQuestions } from "../../../shared/envelope/written";
import { type Facilitator, say } from "../../helpers/facilitator";
import { isKept, seal, sitDown, takePassphrase } from "./writeApart";

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

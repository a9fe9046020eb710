import { isBlank } from "../lib/fold";
import type { Guess, Interest } from "../workshop/interests";
import type { Felt } from "../workshop/plan";
import type { Level } from "../workshop/setting";
import type { Written, WrittenEntry } from "./written";

export interface PageOf {
  readonly side: string;
  readonly level: Level | null;
  readonly newId: () => string;
}

/** The interests of a page as complete records; topic and scope are asked at the read-back. */
export const interestsOf = (page: Written, { side, level, newId }: PageOf): readonly Interest[] => {
  const made = (strength: "must-protect" | "win") => (one: WrittenEntry) => ({
    id: newId(),
    side,
    text: one.text.trim(),
    why: one.why.trim(),
    strength,
    topic: null,
    scope: [],
    level,
    readBackBy: [],
    addenda: [],
  });
  const filled = (list: readonly WrittenEntry[]) => list.filter((one) => !isBlank(one.text));
  return [...filled(page.must).map(made("must-protect")), ...filled(page.good).map(made("win"))];
};

/** The guesses of a page as complete records. */
export const guessesOf = (page: Written, { side, newId }: PageOf): readonly Guess[] =>
  page.guesses
    .filter((one) => !isBlank(one.text) && one.about !== side)
    .map((one) => ({ id: newId(), side, about: one.about, text: one.text.trim(), hit: null }));

/** The checkup answers of a page as complete records, one for each other side. */
export const feltOf = (page: Written, side: string): readonly Felt[] =>
  page.felt.filter((one) => one.about !== side).map((one) => ({ ...one, by: side, note: one.note.trim() }));

import { withoutLeaving } from "../analysis/withoutLeaving";
import { sinceAgreement } from "../commands/sinceAgreement";
import type { Words } from "../words/words";
import type { Workshop } from "../workshop/workshop";
import { type Section, section } from "./blocks";
import type { Paper } from "./paper";

/** Whether a text still is the one that was signed, in one sentence. */
export const standsSentence = (workshop: Workshop, fingerprint: string, words: Words): string => {
  const last = workshop.signOffs.filter((one) => one.decision !== "declined").at(-1);
  if (last === undefined) return words.text("agreement.since.neverSigned");
  return words.text(last.fingerprint === fingerprint ? "agreement.since.asSigned" : "agreement.since.notAsSigned", {
    on: words.day(last.at.slice(0, 10)),
  });
};

/** Whether the text still is what was signed, and what is worded anew; what was decided stands in parts of its own. */
export const sinceSection = (paper: Paper, signed: Workshop | null): Section | null => {
  const { words, whole, workshop } = paper;
  const worded = signed === null ? [] : sinceAgreement(workshop, withoutLeaving(signed));
  return section("since", words.text("agreement.section.since"), [
    { kind: "text", text: standsSentence(whole, paper.fingerprint, words) },
    { kind: "lines", lines: worded.map((one) => ({ text: words.say(one) })) },
  ]);
};

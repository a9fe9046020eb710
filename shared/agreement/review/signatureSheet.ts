import type { Analysis } from "../../analysis/finding";
import type { Words } from "../../words/words";
import type { Workshop } from "../../workshop/workshop";
import { agreementModel } from "../agreementModel";
import { type Agreement, type Section, section } from "../blocks";
import { inGroups } from "../paper";

/** One sheet to sign in ink: which text it is, all 64 digits, and the place of every side. */
export const signatureSheet = (workshop: Workshop, analysis: Analysis, words: Words): Agreement => {
  const t = words.text;
  const whole = agreementModel(workshop, analysis, words);
  const blank: Section | null = section("sign-off", t("agreement.section.signOff"), [
    {
      kind: "signatures",
      signatures: workshop.sides.map((side) => ({
        side: side.name === "" ? side.short : side.name,
        facts: [t("agreement.sign.name"), t("agreement.sign.title"), t("agreement.sign.authority")].map((term) => ({
          term,
          text: "",
        })),
        comment: "",
        signed: false,
      })),
      blanks: { date: t("agreement.sign.date"), signature: t("agreement.sign.signature") },
    },
  ]);
  const text = section("text", t("agreement.section.verify"), [
    { kind: "text", text: t("review.sheet.about") },
    { kind: "code", text: inGroups(whole.fingerprint) },
    { kind: "text", text: t("agreement.sign.about"), look: "muted" },
  ]);
  const kind = t("review.sheet.kind");
  return {
    ...whole,
    shape: "record",
    kind,
    draft: "",
    parts: [],
    sections: [text, blank].filter((one): one is Section => one !== null),
    head: [kind, whole.status.word].join(" · "),
  };
};

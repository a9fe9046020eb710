import { type Section, section } from "./blocks";
import type { Paper } from "./paper";

/** Parts without which the paper would say less than it must; nobody can leave them out. */
export const kept: readonly string[] = ["notice", "standing", "outcome", "held", "sign-off", "verify"];

/** The parts of this copy: without those left out by choice, which it then names. */
export const withChosenParts = (paper: Paper, sections: readonly Section[]): readonly Section[] => {
  const out = sections.filter((one) => paper.choices.without.includes(one.id) && !kept.includes(one.id));
  if (out.length === 0) return sections;
  const names = out.map((one) => one.heading).join("; ");
  const told = section("left-out", paper.words.text("agreement.section.absent"), [
    { kind: "text", text: paper.words.text("agreement.leftOut", { names }) },
  ]);
  const left = sections.filter((one) => !out.includes(one));
  const at = left.findIndex((one) => one.id === "verify");
  return [...left.slice(0, at), ...(told === null ? [] : [told]), ...left.slice(at)];
};

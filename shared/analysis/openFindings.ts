import type { Step } from "../workshop/setting";
import { type Finding, type Rule, ruleSteps } from "./finding";

interface OpenFindings {
  /** Of steps already opened, in the order of the analysis. */
  readonly open: readonly Finding[];
  /** How many wait for steps to come: nothing alarms before it is due. */
  readonly later: number;
}

/** What nobody can know of a side whose interests are sealed. */
const unknownWhileSealed: readonly Rule[] = ["interests-silent", "no-win"];

/** Sealed as it should be is no alarm, and what may lie in an envelope is not missing; at the agreement all of it counts. */
const calmly = (findings: readonly Finding[]): readonly Finding[] => {
  const sealed = new Set(findings.flatMap((one) => (one.rule === "interests-sealed" ? one.sides : [])));
  if (sealed.size === 0) return findings;
  return findings.flatMap((one): readonly Finding[] => {
    if (unknownWhileSealed.includes(one.rule) && one.sides.every((side) => sealed.has(side))) return [];
    return [one.rule === "interests-sealed" ? { ...one, severity: "note" } : one];
  });
};

const parted = (findings: readonly Finding[], opened: readonly Step[]): OpenFindings => {
  const all = opened.includes("agreement") ? findings : calmly(findings);
  const open = all.filter((finding) => opened.includes(ruleSteps[finding.rule]));
  return { open, later: all.length - open.length };
};

const known = new WeakMap<readonly Finding[], { readonly opened: readonly Step[]; readonly parts: OpenFindings }>();

/** Parts the findings by whether their step was opened; asked again for the same, it gives the same. */
export const openFindings = (findings: readonly Finding[], opened: readonly Step[]): OpenFindings => {
  const before = known.get(findings);
  if (before?.opened === opened) return before.parts;
  const parts = parted(findings, opened);
  known.set(findings, { opened, parts });
  return parts;
};

/** What a finding is known by from one analysis to the next. */
export const findingKey = (finding: Finding): string => [finding.rule, ...finding.sides, ...finding.refs].join("|");

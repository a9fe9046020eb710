import { type Finding, ruleSteps } from "@shared/analysis/finding";
import type { Step } from "@shared/workshop/setting";

interface OpenFindings {
  /** Of steps already opened, in the order of the analysis. */
  readonly open: readonly Finding[];
  /** How many wait for steps to come: nothing alarms before it is due. */
  readonly later: number;
}

/** Parts the findings by whether their step was opened. */
export const openFindings = (findings: readonly Finding[], opened: readonly Step[]): OpenFindings => {
  const open = findings.filter((finding) => opened.includes(ruleSteps[finding.rule]));
  return { open, later: findings.length - open.length };
};

/** What a finding is known by from one analysis to the next. */
export const findingKey = (finding: Finding): string => [finding.rule, ...finding.sides, ...finding.refs].join("|");

import type { Analysis, Finding, Outcome, Status } from "./finding";

/** What would be found otherwise. */
export interface Difference {
  /** Findings there would be and are not. */
  readonly come: readonly Finding[];
  /** Findings there are and would not be. */
  readonly go: readonly Finding[];
  /** Findings that would weigh more or less, as they would be. */
  readonly weigh: readonly Finding[];
  readonly outcome: { readonly from: Outcome; readonly to: Outcome };
  readonly status: { readonly from: Status; readonly to: Status };
}

const keyOf = (finding: Finding): string => `${finding.rule} ${finding.refs.join(" ")}`;

/** Which findings come and go between two analyses; a finding is the same where rule and things are. */
export const whatIf = (before: Analysis, after: Analysis): Difference => {
  const old = new Map(before.findings.map((one) => [keyOf(one), one]));
  const fresh = new Map(after.findings.map((one) => [keyOf(one), one]));
  return {
    come: after.findings.filter((one) => !old.has(keyOf(one))),
    go: before.findings.filter((one) => !fresh.has(keyOf(one))),
    weigh: after.findings.filter((one) => {
      const was = old.get(keyOf(one));
      return was !== undefined && was.severity !== one.severity;
    }),
    outcome: { from: before.outcome, to: after.outcome },
    status: { from: before.status, to: after.status },
  };
};

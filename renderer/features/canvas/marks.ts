import type { Finding, Severity } from "@shared/analysis/finding";
import { openFindings } from "@shared/analysis/openFindings";
import type { Step } from "@shared/workshop/setting";

const weight: Readonly<Record<Severity, number>> = { blocker: 3, caution: 2, note: 1 };

/** The gravest finding about each thing, of steps already opened: nothing alarms before it is due. */
export const marks = (findings: readonly Finding[], opened: readonly Step[]): ReadonlyMap<string, Severity> => {
  const out = new Map<string, Severity>();
  for (const finding of openFindings(findings, opened).open) {
    for (const id of finding.refs) {
      const before = out.get(id);
      if (!before || weight[before] < weight[finding.severity]) out.set(id, finding.severity);
    }
  }
  return out;
};

import type { Finding } from "@shared/analysis/finding";
import { findingKey, openFindings } from "@shared/analysis/openFindings";
import { index } from "@shared/workshop/thingIndex";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { useFindings } from "./findingsStore";
import { isOnTable } from "./findThings";

/** Brings a finding's things into view and lights them up. */
export const light = (finding: Finding): void => {
  const { reveal, light: lightUp } = useView.getState();
  const { workshop } = useWorkshop.getState();
  const things = workshop ? index(workshop) : null;
  const onTable = finding.refs.filter((ref) => {
    const what = things?.get(ref)?.what;
    return what !== undefined && isOnTable(what);
  });
  // What does not lie on the table is shown by whom it concerns.
  const shown = onTable.length > 0 ? onTable : finding.sides;
  useFindings.setState({ chosen: findingKey(finding) });
  lightUp([...shown, ...finding.refs.filter((ref) => !shown.includes(ref))]);
  reveal(shown);
};

/** Goes to the next or the previous finding of the list. */
export const showFinding = (way: 1 | -1): void => {
  const { open } = openFindings(useWorkshop.getState().analysis.findings, useView.getState().openedSteps);
  if (open.length === 0) return;
  const here = open.findIndex((finding) => findingKey(finding) === useFindings.getState().chosen);
  const next = open[here < 0 ? (way === 1 ? 0 : open.length - 1) : (here + way + open.length) % open.length];
  if (next) light(next);
};

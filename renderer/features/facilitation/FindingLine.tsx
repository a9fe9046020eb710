import { type Finding, ruleSteps } from "@shared/analysis/finding";
import { findingKey } from "@shared/analysis/openFindings";
import { type Settlement, settles } from "@shared/commands/settle";
import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { newId, run, today, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { classes } from "../../ui/classes";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import styles from "./FindingsList.module.css";
import { useFindings } from "./findingsStore";
import { SeverityMark } from "./SeverityMark";
import { light } from "./showFinding";
import { stepName } from "./stepName";

interface Props {
  readonly finding: Finding;
  readonly asQuestion: boolean;
  readonly chosen: boolean;
}

const none: readonly Settlement[] = [];

/** Found anew, most findings say what they said before. */
const saysTheSame = (before: Props, after: Props): boolean =>
  before.asQuestion === after.asQuestion &&
  before.chosen === after.chosen &&
  before.finding.severity === after.finding.severity &&
  before.finding.question === after.finding.question &&
  before.finding.message === after.finding.message &&
  findingKey(before.finding) === findingKey(after.finding);

/** One finding: chosen, it lights up what it is about and offers what settles it; the number keys do the same. */
export const FindingLine = memo(({ finding, asQuestion, chosen }: Props) => {
  const words = useWords();
  // Only a chosen one is about the workshop as it stands; hundreds that are not must not be drawn at each change.
  const workshop = useWorkshop((state) => (chosen ? state.workshop : null));
  const step = useView((view) => view.step);
  const home = ruleSteps[finding.rule];
  const line = useRef<HTMLLIElement>(null);
  const ways = useMemo(
    () => (chosen && workshop ? settles(finding, workshop, { today: today(), newId }) : none),
    [chosen, finding, workshop],
  );
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView?.({ block: "nearest" });
  }, [chosen]);

  const settle = (way: Settlement | undefined): void => {
    if (way && run(way.command).ok) useFindings.setState({ chosen: null });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (digit === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const way = ways[Number(digit) - 1];
    if (!way) return;
    event.preventDefault();
    settle(way);
  };

  return (
    <li ref={line} className={classes(styles["finding"], chosen && styles["chosen"])}>
      <button
        type="button"
        className={styles["open"]}
        data-finding={finding.rule}
        aria-pressed={chosen}
        onClick={() => light(finding)}
        onKeyDown={onKeyDown}
      >
        <SeverityMark severity={finding.severity} />
        <span className={classes(styles["rule"], styles[finding.severity])}>
          {words.text(`frame.rule.${finding.rule}`)}
          <VisuallyHidden>{`, ${words.text(`domain.severity.${finding.severity}`)}`}</VisuallyHidden>
        </span>
        <span className={styles["text"]} dir="auto">
          {asQuestion ? finding.question : finding.message}
        </span>
      </button>
      {chosen && (ways.length > 0 || home !== step) && (
        <fieldset className={styles["settle"]} aria-label={words.text("frame.findings.settle")}>
          {ways.map((way, at) => (
            <Button key={words.say(way.label)} size="small" onClick={() => settle(way)} onKeyDown={onKeyDown}>
              <span className={styles["key"]}>{at + 1}</span>
              {words.say(way.label)}
            </Button>
          ))}
          {home !== step && (
            <Button size="small" tone="link" onClick={() => useView.getState().goTo(home)}>
              {words.text("frame.findings.goTo", { step: stepName(words, home) })}
            </Button>
          )}
        </fieldset>
      )}
    </li>
  );
}, saysTheSame);
FindingLine.displayName = "FindingLine";

import { findingKey, openFindings } from "@shared/analysis/openFindings";
import { FileText, MessageCircleQuestion } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useRef } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { IconButton } from "../../ui/IconButton";
import { FindingLine } from "./FindingLine";
import styles from "./FindingsList.module.css";
import { useFindings, wordAsQuestions } from "./findingsStore";
import { showFinding } from "./showFinding";

const statusTone = {
  pass: "plain",
  paused: "plain",
  draft: "plain",
  ready: "accent",
  agreed: "success",
  amended: "warning",
} as const;

/** What is missing, in conflict or unprotected in the steps opened so far, asked so that the room can answer. */
export const FindingsList = () => {
  const words = useWords();
  // The questions follow when the table has been painted.
  const analysis = useDeferredValue(useWorkshop((state) => state.analysis));
  const opened = useView((view) => view.openedSteps);
  const { chosen, asQuestions } = useFindings();
  const list = useRef<HTMLUListElement>(null);
  const { open, later } = openFindings(analysis.findings, opened);
  const decided = opened.includes("agreement");

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const lines = [...(list.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
    const here = lines.findIndex((line) => line.matches(":focus"));
    const next = lines[here + (event.key === "ArrowDown" ? 1 : -1)];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div className={styles["findings"]}>
      <div className={styles["head"]}>
        <h2>{words.text(asQuestions ? "frame.findings" : "frame.findings.plain")}</h2>
        <span className={styles["count"]} role="status">
          {words.text("frame.findings.count", { count: open.length })}
        </span>
        <IconButton
          size="small"
          label={words.text(asQuestions ? "frame.findings.asRecord" : "frame.findings.asQuestions")}
          icon={asQuestions ? <FileText aria-hidden /> : <MessageCircleQuestion aria-hidden />}
          onClick={() => wordAsQuestions(!asQuestions)}
        />
        {decided && <Badge tone={statusTone[analysis.status]}>{words.text(`domain.status.${analysis.status}`)}</Badge>}
      </div>
      {open.length === 0 ? (
        <p className={styles["empty"]}>
          {words.text(later > 0 || decided ? "frame.findings.none" : "frame.findings.none.yet")}
        </p>
      ) : (
        // The arrows only move between the buttons inside; each of them is reached by Tab as well.
        <ul ref={list} className={styles["list"]} onKeyDown={onKeyDown}>
          {open.map((finding) => (
            <FindingLine
              key={findingKey(finding)}
              finding={finding}
              asQuestion={asQuestions}
              chosen={findingKey(finding) === chosen}
            />
          ))}
        </ul>
      )}
      <div className={styles["foot"]}>
        {later > 0 && <span>{words.text("frame.findings.later", { count: later })}</span>}
        {open.length > 1 && (
          <Button tone="link" size="small" onClick={() => showFinding(1)}>
            {words.text("frame.findings.next")}
          </Button>
        )}
      </div>
    </div>
  );
};

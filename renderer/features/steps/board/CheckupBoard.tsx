import { readiness } from "@shared/envelope/readiness";
import type { Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import { FileText, HeartPulse } from "lucide-react";
import { edit } from "../../../fields/edit";
import { askCheckup, useCheckupView } from "../../../store/checkupView";
import { showStepDialog } from "../../../store/stepDialog";
import { useWords } from "../../../store/useWords";
import { newId, run, today } from "../../../store/workshopStore";
import { Button } from "../../../ui/Button";
import { WritingApart } from "../WritingApart";
import styles from "./Board.module.css";
import { BoardSection } from "./BoardSection";
import { CheckedActions } from "./CheckedActions";
import { CheckedPrograms } from "./CheckedPrograms";
import { CheckedStakes } from "./CheckedStakes";
import { FeltColumns } from "./FeltColumns";
import { KpiTable } from "./KpiTable";
import { SecuredList } from "./SecuredList";
import { Signs } from "./Signs";
import { SinceAgreement } from "./SinceAgreement";
import { dueCheckup, type Part, progressOf, visitState, visitsOf } from "./visits";

/** A preventive visit: how it feels and goes then and now, and what is decided about it. */
export const CheckupBoard = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const asked = useCheckupView((view) => view.asked);
  const visits = visitsOf(workshop);
  const due = dueCheckup(workshop, today());
  const held = visits.filter((one) => one.done && one.on !== workshop.date).at(-1);
  const chosen = visits.find((one) => one.id === asked) ?? due ?? held ?? null;
  const come = chosen && progressOf(workshop, chosen);
  const state = (part: Part): string | undefined =>
    come && come[part].all > 0
      ? words.text(part === "kpis" ? "boards.checkup.read" : "boards.checkup.decided", come[part])
      : undefined;
  // What all have answered is looked at first.
  const answered = chosen !== null && readiness(workshop, "checkup", chosen.id).every((one) => one.state === "open");
  const writing = chosen !== null && !chosen.done && (
    <BoardSection title="envelopes.writeApart" lead="envelopes.lead.checkup">
      <div className={styles["narrow"]}>
        <WritingApart workshop={workshop} kind="checkup" checkup={chosen.id} />
      </div>
    </BoardSection>
  );
  const start = (): void => {
    const id = due?.id ?? newId();
    if (due || run({ do: "add", what: "checkup", record: { id, on: today() } }).ok) askCheckup(id);
  };
  // What is held before its day was not held in days to come.
  const finish = ({ id, on }: Checkup): void => {
    const day = today();
    run(edit.checkup(id, { done: true, ...(on > day ? { on: day } : {}) }));
  };
  return (
    <>
      <div className={styles["buttons"]}>
        {visits
          .filter((one) => one.on !== workshop.date)
          .map((one) => (
            <Button key={one.id} pressed={one.id === chosen?.id} onClick={() => askCheckup(one.id)}>
              {words.text(`panels.checkup.${visitState(workshop, one, today())}`, { on: words.day(one.on) })}
            </Button>
          ))}
        {chosen === null || chosen.done ? (
          <Button tone={chosen === null ? "accent" : "plain"} icon={<HeartPulse aria-hidden />} onClick={start}>
            {words.text("boards.checkup.start")}
          </Button>
        ) : null}
      </div>
      {chosen === null ? (
        <p className={styles["say"]}>{words.text("boards.checkup.none")}</p>
      ) : (
        <>
          <Signs workshop={workshop} checkup={chosen} />
          {!answered && writing}
          <BoardSection title="boards.checkup.felt" lead="boards.checkup.feltLead">
            <FeltColumns workshop={workshop} checkup={chosen} />
          </BoardSection>
          {answered && writing}
          <BoardSection title="boards.checkup.kpis" lead="boards.checkup.kpisLead" state={state("kpis")}>
            <KpiTable workshop={workshop} checkup={chosen} />
          </BoardSection>
          <BoardSection title="boards.checkup.stakes" lead="boards.checkup.stakesLead" state={state("stakes")}>
            <CheckedStakes workshop={workshop} checkup={chosen} />
          </BoardSection>
          <BoardSection title="boards.checkup.actions" state={state("actions")}>
            <CheckedActions workshop={workshop} checkup={chosen} />
          </BoardSection>
          <BoardSection title="boards.checkup.programs" lead="boards.checkup.programsLead" state={state("programs")}>
            <CheckedPrograms workshop={workshop} checkup={chosen} />
          </BoardSection>
          <BoardSection title="boards.checkup.secured" lead="boards.checkup.securedLead">
            <SecuredList workshop={workshop} checkup={chosen} />
          </BoardSection>
          <BoardSection title="boards.checkup.since" lead="boards.checkup.sinceLead">
            <SinceAgreement workshop={workshop} checkup={chosen} />
          </BoardSection>
          {chosen === held && (
            <BoardSection title="boards.checkup.report" lead="boards.checkup.reportLead">
              <div className={styles["buttons"]}>
                <Button
                  tone="accent"
                  icon={<FileText aria-hidden />}
                  onClick={() => showStepDialog({ what: "report" })}
                >
                  {words.text("boards.checkup.openReport")}
                </Button>
              </div>
            </BoardSection>
          )}
          {!chosen.done && (
            <BoardSection title="boards.checkup.close">
              <p className={styles["lead"]}>
                {words.text("boards.checkup.closeLead", {
                  open: Object.values(come ?? {}).reduce((sum, { done, all }) => sum + all - done, 0),
                })}
              </p>
              <div className={styles["buttons"]}>
                <Button tone="accent" icon={<HeartPulse aria-hidden />} onClick={() => finish(chosen)}>
                  {words.text("boards.checkup.finish")}
                </Button>
              </div>
            </BoardSection>
          )}
        </>
      )}
    </>
  );
};

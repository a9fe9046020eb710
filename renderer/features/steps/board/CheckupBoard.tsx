import { waitingCheckups } from "@shared/analysis/waitingCheckups";
import type { Workshop } from "@shared/workshop/workshop";
import { HeartPulse } from "lucide-react";
import { edit } from "../../../fields/edit";
import { askCheckup, useCheckupView } from "../../../store/checkupView";
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
import { dueCheckup, visitsOf } from "./visits";

/** A preventive visit: how it feels and goes then and now, and what is decided about it. */
export const CheckupBoard = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const asked = useCheckupView((view) => view.asked);
  const visits = visitsOf(workshop);
  const open = waitingCheckups(workshop)
    .filter((one) => one.on <= today())
    .at(-1);
  const held = visits.filter((one) => one.done && one.on !== workshop.date).at(-1);
  const chosen = visits.find((one) => one.id === asked) ?? open ?? held ?? null;
  const start = (): void => {
    const due = dueCheckup(workshop, today());
    const id = due?.id ?? newId();
    if (due || run({ do: "add", what: "checkup", record: { id, on: today() } }).ok) askCheckup(id);
  };
  return (
    <>
      <div className={styles["buttons"]}>
        {visits
          .filter((one) => one.on !== workshop.date)
          .map((one) => (
            <Button key={one.id} pressed={one.id === chosen?.id} onClick={() => askCheckup(one.id)}>
              {words.text(one.done ? "panels.checkup.held" : "panels.checkup.due", { on: words.day(one.on) })}
            </Button>
          ))}
        {chosen === null || chosen.done ? (
          <Button tone="accent" icon={<HeartPulse aria-hidden />} onClick={start}>
            {words.text("boards.checkup.start")}
          </Button>
        ) : (
          <Button tone="accent" onClick={() => void run(edit.checkup(chosen.id, { done: true }))}>
            {words.text("boards.checkup.finish")}
          </Button>
        )}
      </div>
      {chosen === null ? (
        <p className={styles["say"]}>{words.text("boards.checkup.none")}</p>
      ) : (
        <>
          <Signs workshop={workshop} checkup={chosen} />
          {!chosen.done && (
            <BoardSection title="envelopes.writeApart" lead="envelopes.lead.checkup">
              <div className={styles["narrow"]}>
                <WritingApart workshop={workshop} kind="checkup" checkup={chosen.id} />
              </div>
            </BoardSection>
          )}
          <BoardSection title="boards.checkup.felt" lead="boards.checkup.feltLead">
            <FeltColumns workshop={workshop} checkup={chosen} />
          </BoardSection>
          <BoardSection title="boards.checkup.kpis" lead="boards.checkup.kpisLead">
            <KpiTable workshop={workshop} checkup={chosen} />
          </BoardSection>
          <BoardSection title="boards.checkup.stakes" lead="boards.checkup.stakesLead">
            <CheckedStakes workshop={workshop} checkup={chosen} />
          </BoardSection>
          <BoardSection title="boards.checkup.actions">
            <CheckedActions workshop={workshop} checkup={chosen} />
          </BoardSection>
          <BoardSection title="boards.checkup.programs" lead="boards.checkup.programsLead">
            <CheckedPrograms workshop={workshop} checkup={chosen} />
          </BoardSection>
          <BoardSection title="boards.checkup.secured" lead="boards.checkup.securedLead">
            <SecuredList workshop={workshop} checkup={chosen} />
          </BoardSection>
          <BoardSection title="boards.checkup.since" lead="boards.checkup.sinceLead">
            <SinceAgreement workshop={workshop} checkup={chosen} />
          </BoardSection>
        </>
      )}
    </>
  );
};

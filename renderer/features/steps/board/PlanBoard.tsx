import type { Workshop } from "@shared/workshop/workshop";
import { useMemo } from "react";
import { useWords } from "../../../store/useWords";
import styles from "./Board.module.css";
import { BoardSection } from "./BoardSection";
import { FirstDays } from "./FirstDays";
import { MilestoneLine } from "./MilestoneLine";
import { ObjectiveCards } from "./ObjectiveCards";
import { ProgramTable } from "./ProgramTable";
import { RiskTable } from "./RiskTable";
import { StageTable } from "./StageTable";
import { asStaying, stayingSides } from "./staying";
import { YearCalendar } from "./YearCalendar";

/** The long view, the year and the first ninety days, each seen at once. */
export const PlanBoard = ({ workshop: whole }: { readonly workshop: Workshop }) => {
  const workshop = useMemo(() => asStaying(whole), [whole]);
  const words = useWords();
  const { longTerm, fiscalYear } = workshop.plan;
  return (
    <>
      <BoardSection title="panels.plan.longTerm">
        <p className={styles["say"]} dir="auto">
          {longTerm.text || words.text("boards.plan.noLongTerm")}
        </p>
        <MilestoneLine milestones={longTerm.milestones} />
      </BoardSection>
      <BoardSection title="boards.plan.firstDays" lead="boards.plan.firstDaysLead">
        <FirstDays workshop={workshop} />
      </BoardSection>
      <div className={styles["section"]}>
        <h3 className={styles["heading"]}>
          {words.text("boards.plan.year", { year: fiscalYear === "" ? "none" : fiscalYear })}
        </h3>
        <ObjectiveCards workshop={workshop} />
      </div>
      <BoardSection title="boards.plan.calendar" lead="boards.plan.calendarLead">
        <YearCalendar workshop={workshop} />
      </BoardSection>
      <BoardSection title="boards.plan.programs" lead="boards.plan.programsLead">
        <ProgramTable workshop={workshop} />
      </BoardSection>
      <BoardSection title="boards.plan.stage" lead="boards.plan.stageLead">
        <StageTable workshop={workshop} sides={stayingSides(whole)} />
      </BoardSection>
      <BoardSection title="boards.plan.risks" lead="panels.plan.risksLead">
        <RiskTable workshop={workshop} />
      </BoardSection>
    </>
  );
};

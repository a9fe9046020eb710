import { type Step, steps } from "@shared/workshop/setting";
import { Pencil } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { IconButton } from "../../ui/IconButton";
import { AgendaDialog } from "./AgendaDialog";
import { AgendaLine } from "./AgendaLine";
import styles from "./AgendaRail.module.css";
import { PaceNote } from "./PaceNote";
import { ParkedNote } from "./ParkedNote";
import { clockTime, schedule } from "./schedule";
import { blockName, stepName } from "./stepName";
import { goToBlock, useTimer } from "./timerStore";
import { useSeconds } from "./useSeconds";

const nothing: readonly never[] = [];

/** The day as a rail: what was held, where the room is, what comes and when. Any step can be gone to at any time. */
export const AgendaRail = () => {
  const words = useWords();
  const agenda = useWorkshop((state) => state.workshop?.agenda ?? nothing);
  const startsAt = useWorkshop((state) => state.workshop?.startsAt ?? "");
  const view = useView((state) => state.step);
  const opened = useView((state) => state.openedSteps);
  const current = useTimer((timer) => timer.block);
  const seconds = useSeconds();
  const [editing, setEditing] = useState(false);
  const day = schedule(agenda, startsAt, current, seconds, opened);
  const outside = steps.filter((step) => step !== "break" && !agenda.some((block) => block.step === step));
  const go = (step: Step) => useView.getState().goTo(step);

  return (
    <div className={styles["rail"]}>
      <div className={styles["head"]}>
        <h2>{words.text("frame.rail")}</h2>
        {day.end !== null && agenda.length > 0 && (
          <span>{words.text("frame.rail.ends", { time: clockTime(day.end) })}</span>
        )}
        <IconButton
          size="small"
          label={words.text("frame.rail.edit")}
          icon={<Pencil aria-hidden />}
          onClick={() => setEditing(true)}
        />
      </div>
      <div className={styles["scroll"]}>
        {agenda.length === 0 && <p className={styles["sub"]}>{words.text("frame.rail.empty")}</p>}
        <ol className={styles["list"]} aria-label={words.text("frame.rail.steps")}>
          {day.slots.map(({ block, at, state }) => (
            <AgendaLine
              key={block.id}
              name={blockName(words, block)}
              state={state}
              time={at === null ? words.text("frame.rail.minutes", { minutes: block.minutes ?? 0 }) : clockTime(at)}
              onGo={() => goToBlock(block.id)}
            />
          ))}
        </ol>
        {outside.length > 0 && (
          <>
            {agenda.length > 0 && <p className={styles["sub"]}>{words.text("frame.rail.later")}</p>}
            <ol className={styles["list"]} aria-label={words.text("frame.rail.later")}>
              {outside.map((step) => (
                <AgendaLine
                  key={step}
                  name={stepName(words, step)}
                  state={step === view ? "now" : opened.includes(step) ? "done" : "later"}
                  time=""
                  onGo={() => go(step)}
                />
              ))}
            </ol>
          </>
        )}
      </div>
      <div className={styles["foot"]}>
        <PaceNote day={day} onChange={() => setEditing(true)} />
        <ParkedNote />
      </div>
      {editing && <AgendaDialog onClose={() => setEditing(false)} />}
    </div>
  );
};

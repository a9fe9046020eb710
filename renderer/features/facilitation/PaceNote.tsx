import { useWords } from "../../store/useWords";
import { toast } from "../../store/viewStore";
import { wayBack } from "../../store/wayBack";
import { run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { classes } from "../../ui/classes";
import styles from "./AgendaRail.module.css";
import { type Cut, clockTime, proposedCuts, type Schedule } from "./schedule";
import { blockName } from "./stepName";

const shorten = (cuts: readonly Cut[]): void => {
  const minutes = cuts.reduce((sum, cut) => sum + cut.minutes, 0);
  const name = { key: "running.pace.done", values: { minutes } } as const;
  const commands = cuts.map(
    (cut) =>
      ({
        do: "edit",
        what: "block",
        id: cut.block.id,
        changes: { minutes: (cut.block.minutes ?? 0) - cut.minutes },
      }) as const,
  );
  if (run({ do: "together", commands, name }).ok) toast(name, { action: wayBack() });
};

/** How the day runs against its plan, what could give, and what would come of it. It proposes; a person decides. */
export const PaceNote = ({ day, onChange }: { readonly day: Schedule; readonly onChange: () => void }) => {
  const words = useWords();
  // A day that is over can't be made good, and months later nobody asks.
  const over = day.slots.every((slot) => slot.state === "done");
  if (over || Math.abs(day.behind) < 1) return null;
  const late = day.behind > 0;
  const cuts = proposedCuts(day);
  const given = cuts.reduce((sum, cut) => sum + cut.minutes, 0);
  const list = words.list(
    cuts.map(({ block, minutes }) =>
      words.text("running.pace.cut", {
        step: blockName(words, block),
        from: block.minutes ?? 0,
        to: (block.minutes ?? 0) - minutes,
      }),
    ),
  );
  return (
    <section className={classes(styles["note"], !late && styles["ahead"])}>
      <strong>{words.text(late ? "frame.rail.behind" : "frame.rail.ahead", { minutes: Math.abs(day.behind) })}</strong>
      {cuts.length > 0 && (
        <>
          <span>{words.text("running.pace.cuts", { list })} </span>
          {day.end !== null && (
            <span>
              {words.text("running.pace.effect", {
                before: clockTime(day.end),
                after: clockTime(day.end - given),
              })}{" "}
            </span>
          )}
          {given < day.behind && <span>{words.text("running.pace.short", { minutes: day.behind - given })}</span>}
        </>
      )}
      {late && (
        <div className={styles["noteActions"]}>
          {cuts.length > 0 && (
            <Button tone="link" size="small" onClick={() => shorten(cuts)}>
              {words.text("running.pace.do")}
            </Button>
          )}
          <Button tone="link" size="small" onClick={onChange}>
            {words.text("frame.rail.behind.show")}
          </Button>
        </div>
      )}
    </section>
  );
};

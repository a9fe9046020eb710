import { useWords } from "../../store/useWords";
import { run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { classes } from "../../ui/classes";
import styles from "./AgendaRail.module.css";
import { proposedCut, type Schedule } from "./schedule";
import { blockName } from "./stepName";

/** How the day runs against its plan, and what could give. It proposes; a person decides. */
export const PaceNote = ({ day, onChange }: { readonly day: Schedule; readonly onChange: () => void }) => {
  const words = useWords();
  if (Math.abs(day.behind) < 1) return null;
  const late = day.behind > 0;
  const cut = proposedCut(day);
  return (
    <section className={classes(styles["note"], !late && styles["ahead"])}>
      <strong>{words.text(late ? "frame.rail.behind" : "frame.rail.ahead", { minutes: Math.abs(day.behind) })}</strong>
      {cut && <span>{words.text("frame.rail.cut", { step: blockName(words, cut.block), minutes: cut.minutes })}</span>}
      {late && (
        <div className={styles["noteActions"]}>
          {cut && (
            <Button
              tone="link"
              size="small"
              onClick={() =>
                run({
                  do: "edit",
                  what: "block",
                  id: cut.block.id,
                  changes: { minutes: (cut.block.minutes ?? 0) - cut.minutes },
                })
              }
            >
              {words.text("frame.rail.cut.do")}
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

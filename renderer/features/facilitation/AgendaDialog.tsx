import { Plus } from "lucide-react";
import { useWords } from "../../store/useWords";
import { newId, run, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import styles from "./AgendaDialog.module.css";
import { AgendaRow } from "./AgendaRow";
import { clockTime, schedule } from "./schedule";

const nothing: readonly never[] = [];

/** The agenda as a table: titles, minutes, order. What was said in a block belongs to its step and stays. */
export const AgendaDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const agenda = useWorkshop((state) => state.workshop?.agenda ?? nothing);
  const startsAt = useWorkshop((state) => state.workshop?.startsAt ?? "");
  const minutes = agenda.reduce((sum, block) => sum + (block.minutes ?? 0), 0);
  const day = schedule(
    agenda.map((block) => ({ ...block, spent: null })),
    startsAt,
    null,
    0,
  );
  const total =
    day.end === null
      ? words.text("frame.agenda.total", { minutes })
      : words.text("frame.agenda.total.ends", { minutes, start: startsAt, end: clockTime(day.end) });
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={words.text("frame.agenda.title")}
      description={words.text("frame.agenda.lead")}
      footer={
        <>
          <span className={styles["total"]}>{total}</span>
          <Button tone="accent" onClick={onClose}>
            {words.text("frame.agenda.done")}
          </Button>
        </>
      }
    >
      <ol className={styles["rows"]}>
        {agenda.map((block, at) => (
          <AgendaRow key={block.id} block={block} at={at} last={agenda.length - 1} />
        ))}
      </ol>
      <Button
        icon={<Plus aria-hidden />}
        onClick={() =>
          run({ do: "add", what: "block", record: { id: newId(), step: "break", title: "", minutes: 15, spent: null } })
        }
      >
        {words.text("frame.agenda.add")}
      </Button>
    </Dialog>
  );
};

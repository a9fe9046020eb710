import { Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../store/useWords";
import { newId, run, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import styles from "./AgendaDialog.module.css";
import { AgendaRow } from "./AgendaRow";
import { AgendaTemplates } from "./AgendaTemplates";
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
  const starts = (at: number): string => {
    const minute = day.slots[at]?.at;
    return minute === null || minute === undefined ? "" : clockTime(minute);
  };
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  useEffect(() => {
    if (dragged === null) return;
    // The block goes where the pointer is, and every start time after it follows at once.
    const move = (event: globalThis.PointerEvent): void => {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-block]") ?? [])];
      const from = rows.findIndex((row) => row.dataset["block"] === dragged);
      const over = rows.findIndex((row) => {
        const box = row.getBoundingClientRect();
        return event.clientY >= box.top && event.clientY <= box.bottom;
      });
      if (from >= 0 && over >= 0 && over !== from) run({ do: "move", id: dragged, at: over });
    };
    const end = (): void => setDragged(null);
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
    return () => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
    };
  }, [dragged]);
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
      <AgendaTemplates />
      <ol ref={list} className={styles["rows"]}>
        {agenda.map((block, at) => (
          <AgendaRow
            key={block.id}
            agenda={agenda}
            block={block}
            at={at}
            start={starts(at)}
            dragged={dragged === block.id}
            onDrag={(event) => {
              if (event.button !== 0) return;
              event.preventDefault();
              setDragged(block.id);
            }}
          />
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

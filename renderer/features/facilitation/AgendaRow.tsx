import { leastMinutes } from "@shared/commands/leastMinutes";
import { type AgendaBlock, steps } from "@shared/workshop/setting";
import { GripVertical, Trash2 } from "lucide-react";
import type { KeyboardEvent, PointerEvent } from "react";
import { useWords } from "../../store/useWords";
import { run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { classes } from "../../ui/classes";
import { IconButton } from "../../ui/IconButton";
import { NumberField } from "../../ui/NumberField";
import { Select } from "../../ui/Select";
import { TextField } from "../../ui/TextField";
import styles from "./AgendaDialog.module.css";
import { AgendaLength } from "./AgendaLength";
import { stopwatch } from "./schedule";
import { blockName, stepName } from "./stepName";

interface Props {
  readonly agenda: readonly AgendaBlock[];
  readonly block: AgendaBlock;
  readonly at: number;
  /** When it starts, as a clock; empty where the day has no start. */
  readonly start: string;
  readonly dragged: boolean;
  readonly onDrag: (event: PointerEvent) => void;
}

/** One block of the agenda, open for change. */
export const AgendaRow = ({ agenda, block, at, start, dragged, onDrag }: Props) => {
  const words = useWords();
  const title = blockName(words, block);
  const least = leastMinutes(agenda, block.id);
  const edit = (changes: Partial<Pick<AgendaBlock, "step" | "title" | "minutes">>) =>
    run({ do: "edit", what: "block", id: block.id, changes });
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (way === undefined || at + way < 0 || at + way >= agenda.length) return;
    event.preventDefault();
    run({ do: "move", id: block.id, at: at + way });
    const grip = event.currentTarget;
    // The list is written anew; the hand stays on what it holds.
    setTimeout(() => grip.focus(), 0);
  };
  return (
    <li className={classes(styles["row"], dragged && styles["dragged"])} data-block={block.id}>
      <Button
        tone="quiet"
        className={styles["grip"]}
        aria-label={words.text("running.grip", { title, at: at + 1, count: agenda.length })}
        icon={<GripVertical aria-hidden />}
        onPointerDown={onDrag}
        onKeyDown={onKeyDown}
      />
      <span className={styles["start"]}>{start}</span>
      <Select
        label={words.text("frame.agenda.step")}
        hideLabel
        value={block.step}
        options={steps.map((step) => ({ value: step, label: stepName(words, step) }))}
        onChange={(step) => edit({ step })}
      />
      <TextField
        label={words.text("frame.agenda.name")}
        hideLabel
        value={block.title}
        placeholder={stepName(words, block.step)}
        onChange={(next) => edit({ title: next })}
      />
      <AgendaLength
        title={title}
        minutes={block.minutes ?? 0}
        least={least}
        start={start}
        onChange={(minutes) => edit({ minutes })}
      />
      <NumberField
        label={words.text("frame.agenda.minutes")}
        hideLabel
        value={block.minutes}
        min={least}
        max={1440}
        integer
        onChange={(minutes) => edit({ minutes })}
      />
      <span className={styles["spent"]} title={words.text("frame.agenda.spent")}>
        {block.spent === null ? "" : stopwatch(block.spent)}
      </span>
      <IconButton
        label={words.text("frame.agenda.remove", { title })}
        icon={<Trash2 aria-hidden />}
        onClick={() => run({ do: "remove", ids: [block.id] })}
      />
    </li>
  );
};

import { type AgendaBlock, steps } from "@shared/workshop/setting";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useWords } from "../../store/useWords";
import { run } from "../../store/workshopStore";
import { IconButton } from "../../ui/IconButton";
import { NumberField } from "../../ui/NumberField";
import { Select } from "../../ui/Select";
import { TextField } from "../../ui/TextField";
import styles from "./AgendaDialog.module.css";
import { stopwatch } from "./schedule";
import { blockName, stepName } from "./stepName";

interface Props {
  readonly block: AgendaBlock;
  readonly at: number;
  readonly last: number;
}

/** One block of the agenda, open for change. */
export const AgendaRow = ({ block, at, last }: Props) => {
  const words = useWords();
  const title = blockName(words, block);
  const edit = (changes: Partial<Pick<AgendaBlock, "step" | "title" | "minutes">>) =>
    run({ do: "edit", what: "block", id: block.id, changes });
  const first = at > 0;
  return (
    <li className={styles["row"]}>
      <Select
        label={words.text("frame.agenda.step")}
        hideLabel={first}
        value={block.step}
        options={steps.map((step) => ({ value: step, label: stepName(words, step) }))}
        onChange={(step) => edit({ step })}
      />
      <TextField
        label={words.text("frame.agenda.name")}
        hideLabel={first}
        value={block.title}
        placeholder={stepName(words, block.step)}
        onChange={(next) => edit({ title: next })}
      />
      <NumberField
        label={words.text("frame.agenda.minutes")}
        hideLabel={first}
        value={block.minutes}
        min={0}
        max={1440}
        integer
        onChange={(minutes) => edit({ minutes })}
      />
      <span className={styles["spent"]} title={words.text("frame.agenda.spent")}>
        {block.spent === null ? "" : stopwatch(block.spent)}
      </span>
      <span className={styles["actions"]}>
        <IconButton
          label={words.text("frame.agenda.up", { title })}
          icon={<ArrowUp aria-hidden />}
          disabled={at === 0}
          onClick={() => run({ do: "move", id: block.id, at: at - 1 })}
        />
        <IconButton
          label={words.text("frame.agenda.down", { title })}
          icon={<ArrowDown aria-hidden />}
          disabled={at === last}
          onClick={() => run({ do: "move", id: block.id, at: at + 1 })}
        />
        <IconButton
          label={words.text("frame.agenda.remove", { title })}
          icon={<Trash2 aria-hidden />}
          onClick={() => run({ do: "remove", ids: [block.id] })}
        />
      </span>
    </li>
  );
};

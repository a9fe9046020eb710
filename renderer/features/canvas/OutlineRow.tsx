import { Trash2 } from "lucide-react";
import { memo, type ReactNode, useEffect, useState } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { run, useWorkshop } from "../../store/workshopStore";
import { IconButton } from "../../ui/IconButton";
import { editable, STATEMENT } from "./editable";
import styles from "./OutlineList.module.css";
import { removeThings } from "./removeThings";

interface Props {
  readonly id: string;
  /** Its text as the workshop has it. */
  readonly kept: string;
  readonly label: string;
  /** A word before the text. */
  readonly shown?: string;
  /** It can be written, not removed. */
  readonly stays?: boolean;
  readonly children?: ReactNode;
}

/** Leads the keys on before what they are on goes: to the next line of the list, else to the one before. */
const goOn = (button: HTMLElement): void => {
  const row = button.closest("[data-thing]");
  const gone = row?.closest("li") ?? row?.parentElement;
  const all = [...(button.closest("[data-canvas]")?.querySelectorAll<HTMLElement>("textarea, input") ?? [])];
  const at = all.findIndex((field) => gone?.contains(field));
  (all.slice(at).find((field) => !gone?.contains(field)) ?? all[at - 1])?.focus();
};

/** One thing of the list: its text to be written, and what else it can be told. Enter saves and goes on, Esc puts back. */
export const OutlineRow = memo(({ id, kept, label, shown, stays = false, children }: Props) => {
  const words = useWords();
  const lit = useView((view) => view.lit.includes(id));
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  const save = (): void => {
    const { workshop } = useWorkshop.getState();
    const target = workshop && editable(workshop, id);
    if (target && text.trim() !== target.text) run(target.change(text.trim()));
  };
  return (
    <fieldset className={styles.row} aria-label={words.quote(kept, 40)} data-thing={id} data-lit={lit || undefined}>
      {shown === undefined ? null : <span className={styles.shown}>{shown}</span>}
      {/* The mirror behind it gives the field its height. */}
      <div className={styles.text} data-mirror={`${text}\u200b`}>
        <textarea
          className={styles.field}
          data-draft={text !== kept || undefined}
          rows={1}
          dir="auto"
          aria-label={words.text("canvas.textOf", { what: label })}
          value={text}
          maxLength={20000}
          onFocus={() => {
            if (id !== STATEMENT) useView.getState().select([id]);
          }}
          onChange={(event) => setText(event.target.value)}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Enter" && !event.shiftKey) {
              event.preventDefault();
              save();
            }
            if (event.key === "Escape") setText(kept);
          }}
        />
      </div>
      {children}
      {stays ? null : (
        <IconButton
          size="small"
          label={words.text("canvas.removeNamed", { what: words.quote(kept, 40) })}
          icon={<Trash2 aria-hidden size={16} />}
          onClick={(event) => {
            goOn(event.currentTarget);
            removeThings([id], words);
          }}
        />
      )}
    </fieldset>
  );
});
OutlineRow.displayName = "OutlineRow";

import type { Workshop } from "@shared/workshop/workshop";
import { Trash2 } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { run } from "../../store/workshopStore";
import { IconButton } from "../../ui/IconButton";
import { editable, STATEMENT } from "./editable";
import styles from "./OutlineList.module.css";
import { removeThings } from "./removeThings";

interface Props {
  readonly workshop: Workshop;
  readonly id: string;
  readonly label: string;
  /** A word before the text. */
  readonly shown?: string;
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
export const OutlineRow = ({ workshop, id, label, shown, children }: Props) => {
  const words = useWords();
  const lit = useView((view) => view.lit.includes(id));
  const target = editable(workshop, id);
  const [text, setText] = useState(target?.text ?? "");
  const kept = target?.text ?? "";
  useEffect(() => setText(kept), [kept]);
  if (!target) return null;
  const save = (): void => {
    if (text.trim() !== target.text) run(target.change(text.trim()));
  };
  return (
    <fieldset
      className={styles.row}
      aria-label={words.quote(target.text, 40)}
      data-thing={id}
      data-lit={lit || undefined}
    >
      {shown === undefined ? null : <span className={styles.shown}>{shown}</span>}
      {/* The mirror behind it gives the field its height. */}
      <div className={styles.text} data-mirror={`${text}\u200b`}>
        <textarea
          className={styles.field}
          data-draft={text !== target.text || undefined}
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
            if (event.key === "Escape") setText(target.text);
          }}
        />
      </div>
      {children}
      {id === STATEMENT || target.what === "side" ? null : (
        <IconButton
          size="small"
          label={words.text("canvas.removeNamed", { what: words.quote(target.text, 40) })}
          icon={<Trash2 aria-hidden size={16} />}
          onClick={(event) => {
            goOn(event.currentTarget);
            removeThings([id], words);
          }}
        />
      )}
    </fieldset>
  );
};

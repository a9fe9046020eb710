import { ChevronDown, ChevronUp, Trash2 } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../store/useWords";
import { useView } from "../store/viewStore";
import { run } from "../store/workshopStore";
import { IconButton } from "../ui/IconButton";
import type { Described } from "./described";
import type { Field } from "./field";
import { removeThing } from "./removeThing";
import { ThingForm } from "./ThingForm";
import styles from "./ThingList.module.css";

interface Props<T> {
  readonly thing: T;
  readonly at: number;
  readonly last: boolean;
  readonly isOpen: boolean;
  /** Opened by the hand that now wants to write in it. */
  readonly takesFocus: boolean;
  readonly onToggle: (id: string | null) => void;
  readonly fields: readonly Field<T>[];
  readonly describe: (thing: T) => Described;
  readonly movable: boolean;
  readonly more: ((thing: T) => ReactNode) | undefined;
  readonly form: ((thing: T) => ReactNode) | undefined;
}

export const ThingRow = <T extends { readonly id: string }>(props: Props<T>) => {
  const { thing, at, isOpen, onToggle, takesFocus } = props;
  const words = useWords();
  const lit = useView((view) => view.lit.includes(thing.id) || view.selection.includes(thing.id));
  const row = useRef<HTMLLIElement>(null);
  const { title, meta } = props.describe(thing);
  const shown = title.trim() === "" ? words.text("panels.untitled") : title;

  useEffect(() => {
    if (!isOpen) return;
    row.current?.scrollIntoView({ block: "nearest" });
    if (takesFocus) {
      row.current?.querySelector<HTMLElement>("[data-body] :is(textarea, input, select, button)")?.focus();
    }
  }, [isOpen, takesFocus]);

  return (
    <li ref={row} className={styles.row} data-lit={lit} data-thing={thing.id}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          onClick={() => onToggle(isOpen ? null : thing.id)}
        >
          <span className={styles.title} data-blank={title.trim() === ""} dir="auto">
            {shown}
          </span>
          {meta && <span className={styles.meta}>{meta}</span>}
        </button>
      </div>
      {isOpen && (
        <fieldset
          className={styles.body}
          data-body
          aria-label={shown}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.defaultPrevented) return;
            event.preventDefault();
            onToggle(null);
            row.current?.querySelector<HTMLElement>("button")?.focus();
          }}
        >
          {props.form ? props.form(thing) : <ThingForm thing={thing} fields={props.fields} />}
          {props.more?.(thing)}
          <div className={styles.tools}>
            {props.movable && at > 0 && (
              <IconButton
                label={words.text("panels.moveUp", { title: shown })}
                icon={<ChevronUp size={16} aria-hidden />}
                onClick={() => run({ do: "move", id: thing.id, at: at - 1 })}
              />
            )}
            {props.movable && !props.last && (
              <IconButton
                label={words.text("panels.moveDown", { title: shown })}
                icon={<ChevronDown size={16} aria-hidden />}
                onClick={() => run({ do: "move", id: thing.id, at: at + 1 })}
              />
            )}
            <IconButton
              label={words.text("panels.remove", { title: shown })}
              icon={<Trash2 size={16} aria-hidden />}
              onClick={() => removeThing(thing.id)}
            />
          </div>
        </fieldset>
      )}
    </li>
  );
};

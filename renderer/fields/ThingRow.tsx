import { memo, type ReactNode, useEffect, useRef } from "react";
import { useView } from "../store/viewStore";
import { SideMark } from "../ui/SideMark";
import styles from "./ThingList.module.css";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly blank: boolean;
  readonly meta: string | undefined;
  readonly side: number | undefined;
  readonly isOpen: boolean;
  /** Opened by the hand that now wants to write in it. */
  readonly takesFocus: boolean;
  readonly onToggle: (id: string | null) => void;
  /** What an open row shows; a closed one is given nothing, so that it is drawn again only when it reads otherwise. */
  readonly children?: ReactNode;
}

/** One thing of a list: its line, and under it, while it is open, what can be written there. */
export const ThingRow = memo(({ id, title, blank, meta, side, isOpen, takesFocus, onToggle, children }: Props) => {
  const lit = useView((view) => view.lit.includes(id) || view.selection.includes(id));
  const row = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    row.current?.scrollIntoView({ block: "nearest" });
    if (takesFocus) {
      row.current?.querySelector<HTMLElement>(":scope > [data-body] :is(textarea, input, select, button)")?.focus();
    }
  }, [isOpen, takesFocus]);

  return (
    <li ref={row} className={styles.row} data-lit={lit} data-thing={id}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          onClick={() => onToggle(isOpen ? null : id)}
        >
          <span className={styles.line}>
            {side !== undefined && <SideMark position={side} />}
            <span className={styles.title} data-blank={blank} dir="auto">
              {title}
            </span>
          </span>
          {meta && <span className={styles.meta}>{meta}</span>}
        </button>
      </div>
      {isOpen && (
        <fieldset
          className={styles.body}
          data-body
          aria-label={title}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.defaultPrevented) return;
            event.preventDefault();
            onToggle(null);
            row.current?.querySelector<HTMLElement>("button")?.focus();
          }}
        >
          {children}
        </fieldset>
      )}
    </li>
  );
});
ThingRow.displayName = "ThingRow";

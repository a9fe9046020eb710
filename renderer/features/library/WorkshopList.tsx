import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import type { WorkshopRow } from "../../store/libraryStore";
import { useWords } from "../../store/useWords";
import type { MenuItem } from "../../ui/Menu";
import { WorkshopLine } from "./WorkshopLine";
import styles from "./WorkshopList.module.css";

interface Props {
  readonly rows: readonly WorkshopRow[];
  readonly inTrash: boolean;
  readonly onOpen: (row: WorkshopRow) => void;
  readonly onTrash: (row: WorkshopRow) => void;
  readonly menuFor: (row: WorkshopRow) => readonly (MenuItem | "line")[];
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The workshops one below the other: one stop of the Tab key, arrows go from line to line. */
export const WorkshopList = ({ rows, inTrash, onOpen, onTrash, menuFor }: Props) => {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const [menuOf, setMenuOf] = useState<string | null>(null);
  const active = Math.min(current, rows.length - 1);

  const focusLine = (at: number): void => {
    setCurrent(at);
    list.current?.querySelectorAll<HTMLElement>("[data-line]")[at]?.focus();
  };

  const onKeyDown = (event: KeyboardEvent, row: WorkshopRow, at: number): void => {
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      focusLine(step(at, rows.length - 1));
    } else if (event.key === "Delete" && !inTrash) {
      event.preventDefault();
      // The line below takes the focus, so that the hand stays where it is.
      setCurrent(Math.min(at, rows.length - 2));
      onTrash(row);
    } else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      event.preventDefault();
      setMenuOf(row.id);
    }
  };

  return (
    <div>
      <div className={styles["head"]} aria-hidden="true">
        <span>{words.text("library.column.workshop")}</span>
        <span>{words.text("library.column.type")}</span>
        <span>{words.text("library.column.date")}</span>
        <span>{words.text("library.column.status")}</span>
        <span>{words.text(inTrash ? "library.column.trashed" : "library.column.changed")}</span>
      </div>
      <ul ref={list} className={styles["list"]} aria-label={words.text(inTrash ? "library.trash" : "library.list")}>
        {rows.map((row, at) => (
          <WorkshopLine
            key={row.id}
            row={row}
            inTrash={inTrash}
            focusable={at === active}
            menuOpen={menuOf === row.id}
            menu={menuFor(row)}
            onMenu={(open) => setMenuOf(open ? row.id : null)}
            onFocus={() => setCurrent(at)}
            onOpen={() => onOpen(row)}
            onKeyDown={(event) => onKeyDown(event, row, at)}
            onContextMenu={(event: MouseEvent) => {
              event.preventDefault();
              setMenuOf(row.id);
            }}
          />
        ))}
      </ul>
    </div>
  );
};

import { EllipsisVertical } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, useId } from "react";
import type { WorkshopRow } from "../../store/libraryStore";
import { useWords } from "../../store/useWords";
import { today } from "../../store/workshopStore";
import { Badge } from "../../ui/Badge";
import { IconButton } from "../../ui/IconButton";
import { Menu, type MenuItem } from "../../ui/Menu";
import { changedText } from "./changedText";
import { openCheckup, titleOfRow } from "./deeds";
import { dueCheckups } from "./dueCheckups";
import styles from "./WorkshopList.module.css";

interface Props {
  readonly row: WorkshopRow;
  readonly inTrash: boolean;
  readonly focusable: boolean;
  readonly menuOpen: boolean;
  readonly menu: readonly (MenuItem | "line")[];
  readonly onMenu: (open: boolean) => void;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
}

/** One workshop of the list: a click or Enter opens it, in the trash it puts it back. */
export const WorkshopLine = (props: Props) => {
  const { row, inTrash, focusable, menuOpen, menu, onMenu, onFocus, onOpen, onKeyDown, onContextMenu } = props;
  const words = useWords();
  const id = useId();
  const day = today();
  const title = titleOfRow(row, words);
  const sides = words.list(row.sides);
  const type = words.text(`domain.partnershipType.${row.partnershipType}`);
  const date = row.date === "" ? words.text("library.noDate") : words.day(row.date);
  const status = words.text(`domain.status.${row.status}`);
  const due = inTrash ? undefined : dueCheckups([row], day)[0];
  return (
    <li className={styles["line"]} onContextMenu={onContextMenu}>
      <div>
        <button
          type="button"
          data-line={row.id}
          className={styles["open"]}
          tabIndex={focusable ? 0 : -1}
          aria-describedby={`${id}-type ${id}-date ${id}-status`}
          onClick={onOpen}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        >
          <span className={styles["title"]}>
            <bdi>{title}</bdi>
            {row.example && <Badge>{words.text("library.example")}</Badge>}
          </span>
          <span className={styles["sides"]} dir="auto">
            {sides}
          </span>
        </button>
        {due && (
          <button
            type="button"
            className={styles["due"]}
            tabIndex={focusable ? 0 : -1}
            onClick={() => void openCheckup(row.id)}
          >
            {words.text("library.checkup.due", { date: words.day(due.on) })}
          </button>
        )}
      </div>
      <span id={`${id}-type`} className={`${styles["cell"]} ${styles["type"]}`}>
        {type}
      </span>
      <span id={`${id}-date`} className={`${styles["cell"]} ${styles["date"]}`}>
        {date}
      </span>
      <span id={`${id}-status`} className={styles["cell"]}>
        {status}
      </span>
      <span className={styles["cell"]}>{changedText(inTrash ? row.trashedAt : row.changedAt, words, day)}</span>
      <span className={styles["more"]}>
        <Menu
          open={menuOpen}
          onOpenChange={onMenu}
          items={menu}
          trigger={
            <IconButton
              label={words.text("library.more", { title })}
              tabIndex={focusable ? 0 : -1}
              icon={<EllipsisVertical aria-hidden />}
            />
          }
        />
      </span>
    </li>
  );
};

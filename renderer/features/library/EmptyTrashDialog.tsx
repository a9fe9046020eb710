import { useRef } from "react";
import type { WorkshopRow } from "../../store/libraryStore";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import styles from "./Dialogs.module.css";
import { emptyTrash, titleOfRow } from "./deeds";

interface Props {
  readonly rows: readonly WorkshopRow[];
  readonly onClose: () => void;
}

/** Before workshops go for good: which, what goes with them, and what stays out of reach. */
export const EmptyTrashDialog = ({ rows, onClose }: Props) => {
  const words = useWords();
  const way = useRef<HTMLButtonElement>(null);
  const titles = words.list(rows.map((row) => words.quote(titleOfRow(row, words))));
  return (
    <Dialog
      open
      initialFocus={way}
      onClose={onClose}
      title={words.text("library.emptying.title")}
      description={words.text("library.emptying.what", { count: rows.length, titles })}
      footer={
        <>
          <Button ref={way} onClick={onClose}>
            {words.text("library.cancel")}
          </Button>
          <Button
            tone="danger"
            onClick={() => {
              onClose();
              void emptyTrash(words);
            }}
          >
            {words.text("library.emptying.do")}
          </Button>
        </>
      }
    >
      <p>{words.text("library.emptying.removed")}</p>
      <p className={styles["safe"]}>{words.text("library.emptying.kept")}</p>
    </Dialog>
  );
};

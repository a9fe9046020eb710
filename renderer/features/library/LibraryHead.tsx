import { FileInput, Plus } from "lucide-react";
import type { RefObject } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/TextField";
import styles from "./Library.module.css";

interface Props {
  readonly inTrash: boolean;
  readonly query: string;
  readonly searchable: boolean;
  /** Where the page itself shows the ways to begin. */
  readonly bare: boolean;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  /** From the search down into the list. */
  readonly onDown: () => void;
  readonly onNew: () => void;
  readonly onOpenFile: () => void;
}

/** Title, the ways to begin, and the search. */
export const LibraryHead = (props: Props) => {
  const { inTrash, query, searchable, bare, search, onQuery, onDown, onNew, onOpenFile } = props;
  const words = useWords();
  return (
    <header className={styles["top"]}>
      <h1 className={styles["heading"]}>{words.text(inTrash ? "library.trash" : "library.title")}</h1>
      {searchable && (
        <TextField
          ref={search}
          type="search"
          label={words.text("library.search")}
          hideLabel
          placeholder={words.text("library.search.hint")}
          value={query}
          onChange={onQuery}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "ArrowDown") {
              event.preventDefault();
              onDown();
            } else if (event.key === "Escape" && query !== "") {
              event.preventDefault();
              onQuery("");
            }
          }}
          onEnter={onDown}
          className={styles["search"]}
        />
      )}
      {!inTrash && !bare && (
        <div className={styles["ways"]}>
          <Button icon={<FileInput aria-hidden />} onClick={onOpenFile}>
            {words.text("library.openFile")}
          </Button>
          <Button tone="accent" icon={<Plus aria-hidden />} onClick={onNew}>
            {words.text("library.new")}
          </Button>
        </div>
      )}
    </header>
  );
};

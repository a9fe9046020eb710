import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import styles from "./Library.module.css";

interface Props {
  readonly query: string;
  readonly count: number;
  readonly onClear: () => void;
}

/** How many the search found, read aloud; where it found none, the way back. */
export const SearchResult = ({ query, count, onClear }: Props) => {
  const words = useWords();
  if (query.trim() !== "" && count === 0) {
    return (
      <div className={styles["none"]} role="status">
        <p className={styles["lead"]}>{words.text("library.search.none", { query: words.quote(query, 60) })}</p>
        <Button onClick={onClear}>{words.text("library.search.clear")}</Button>
      </div>
    );
  }
  return (
    <VisuallyHidden>
      <span role="status">{query.trim() === "" ? "" : words.text("library.found", { count })}</span>
    </VisuallyHidden>
  );
};

import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { openExample } from "./deeds";
import styles from "./Library.module.css";
import { SeamPicture } from "./SeamPicture";

interface Props {
  readonly onNew: () => void;
  readonly onOpenFile: () => void;
}

/** The first start: one sentence of what this is for, and the three ways to begin. */
export const EmptyLibrary = ({ onNew, onOpenFile }: Props) => {
  const words = useWords();
  return (
    <section className={styles["empty"]} aria-labelledby="library-empty">
      <SeamPicture />
      <h2 id="library-empty" className={styles["emptyTitle"]}>
        {words.text("library.empty.title")}
      </h2>
      <p className={styles["lead"]}>{words.text("library.empty.text")}</p>
      <div className={styles["ways"]}>
        <Button tone="accent" size="large" onClick={() => void openExample()}>
          {words.text("library.openExample")}
        </Button>
        <Button size="large" onClick={onNew}>
          {words.text("library.new")}
        </Button>
        <Button size="large" onClick={onOpenFile}>
          {words.text("library.openFile")}
        </Button>
      </div>
    </section>
  );
};

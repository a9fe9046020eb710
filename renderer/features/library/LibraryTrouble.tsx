import type { Trouble } from "@shared/bridge/bridge";
import { useWords } from "../../store/useWords";
import styles from "./Library.module.css";

/** No live store: what happened, what is safe, what to do. Nothing else can be done here. */
export const LibraryTrouble = ({ trouble }: { readonly trouble: Trouble }) => {
  const words = useWords();
  return (
    <div className={styles["alone"]} role="alert">
      <h1 className={styles["heading"]}>{words.text("library.trouble.title")}</h1>
      <p className={styles["lead"]}>{words.say(trouble.sentence)}</p>
    </div>
  );
};

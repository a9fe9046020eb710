import { FileInput } from "lucide-react";
import { useWords } from "../../store/useWords";
import styles from "./Library.module.css";

/** Shown over the window while a file is held above it. */
export const DropHint = () => {
  const words = useWords();
  return (
    <div className={styles["drop"]} aria-hidden="true">
      <FileInput />
      <span>{words.text("library.drop")}</span>
    </div>
  );
};

import { CircleAlert } from "lucide-react";
import { savedPhrase } from "../store/savedPhrase";
import { retrySaving } from "../store/session";
import { useWords } from "../store/useWords";
import { today, useWorkshop } from "../store/workshopStore";
import { Button } from "../ui/Button";
import { classes } from "../ui/classes";
import { copyAsFile } from "./copies";
import styles from "./SavedState.module.css";

/** How the saving goes, always in words: "Saved" only once the shell has answered that it is on the disk. */
export const SavedState = () => {
  const words = useWords();
  const saved = useWorkshop((state) => state.saved);
  const said = words.say(savedPhrase(saved, words, today()));
  if (saved.state !== "failed") {
    return (
      <span className={styles["saved"]} data-saved={saved.state}>
        {said}
      </span>
    );
  }
  return (
    <span className={styles["saved"]} data-saved="failed">
      <span className={classes(styles["saved"], styles["failed"])} role="alert">
        <CircleAlert aria-hidden />
        {said}
      </span>
      <Button size="small" onClick={retrySaving}>
        {words.text("frame.saveFailed.retry")}
      </Button>
      <Button size="small" onClick={() => void copyAsFile()}>
        {words.text("frame.saveFailed.copy")}
      </Button>
    </span>
  );
};

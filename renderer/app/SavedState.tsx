import { CircleAlert } from "lucide-react";
import { saveCopy } from "../store/libraryActions";
import { retrySaving } from "../store/session";
import { useWords } from "../store/useWords";
import { toast, useView } from "../store/viewStore";
import { useWorkshop } from "../store/workshopStore";
import { Button } from "../ui/Button";
import { classes } from "../ui/classes";
import styles from "./SavedState.module.css";

const saveTheCopy = async (id: string): Promise<void> => {
  const saved = await saveCopy(id);
  if (!saved.ok) toast(saved.error.sentence, { tone: "danger" });
};

/** How the saving goes, always in words: "Saved" only once the shell has answered that it is on the disk. */
export const SavedState = () => {
  const words = useWords();
  const saved = useWorkshop((state) => state.saved);
  const id = useView((view) => view.workshopId);

  if (saved.state === "failed") {
    return (
      <span className={styles["saved"]}>
        <span className={classes(styles["saved"], styles["failed"])} role="alert">
          <CircleAlert aria-hidden />
          {words.text("frame.saveFailed")}
          {saved.trouble && `: ${words.say(saved.trouble.sentence)}`}
        </span>
        <Button size="small" onClick={retrySaving}>
          {words.text("frame.saveFailed.retry")}
        </Button>
        {id !== null && (
          <Button size="small" onClick={() => void saveTheCopy(id)}>
            {words.text("frame.saveFailed.copy")}
          </Button>
        )}
      </span>
    );
  }
  const time = saved.at.slice(11, 16);
  return (
    <span className={styles["saved"]} data-saved={saved.state}>
      {saved.state === "saving"
        ? words.text("frame.saving")
        : time === ""
          ? words.text("frame.saved.yet")
          : words.text("frame.saved", { time })}
    </span>
  );
};

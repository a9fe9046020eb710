import { useState } from "react";
import { useWords } from "../store/useWords";
import { useWorkshop } from "../store/workshopStore";
import { Button } from "../ui/Button";
import styles from "./RestoredNote.module.css";

/** Says to which minute the workshop was brought back, until it has been read. */
export const RestoredNote = () => {
  const words = useWords();
  const restored = useWorkshop((state) => state.restored);
  const [read, setRead] = useState<unknown>(null);
  if (!restored || read === restored) return null;
  return (
    <div className={styles["note"]} role="status">
      <p>
        {words.text("frame.restored", { reason: restored.reason, at: words.moment(restored.at) })}{" "}
        {restored.spoiled > 0 && words.text("frame.restored.spoiled", { count: restored.spoiled })}
      </p>
      <Button size="small" onClick={() => setRead(restored)}>
        {words.text("frame.hint.got")}
      </Button>
    </div>
  );
};

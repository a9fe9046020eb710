import { useEffect, useState } from "react";
import { takeDown } from "../still/upStill";
import { useWords } from "../store/useWords";
import { Progress } from "../ui/Progress";
import styles from "./Opening.module.css";

/** Below this nobody waits, and a flash would only disturb; in milliseconds. */
const unnoticed = 500;

/** Shown where opening takes longer than a moment. */
export const Opening = () => {
  const words = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      takeDown();
      setLong(true);
    }, unnoticed);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles["page"]} aria-busy="true">
      {long && (
        <div className={styles["inside"]}>
          <p role="status">{words.text("frame.opening")}</p>
          <Progress label={words.text("frame.opening")} value={null} />
        </div>
      )}
    </main>
  );
};

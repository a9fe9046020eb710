import { Lock } from "lucide-react";
import { useLock } from "../store/lock";
import { useWords } from "../store/useWords";
import { Button } from "../ui/Button";
import { doAction } from "./doAction";
import styles from "./TopBar.module.css";

/** What is agreed is locked: said where it is seen, and the way to unlock it, which asks first. */
export const LockMark = () => {
  const words = useWords();
  const locked = useLock((state) => state.locked);
  if (!locked) return null;
  return (
    <Button
      size="small"
      tone="quiet"
      icon={<Lock aria-hidden />}
      aria-label={words.text("frame.locked.unlock")}
      title={words.text("frame.locked.unlock")}
      onClick={() => void doAction("lock")}
    >
      <span className={styles["wide"]}>{words.text("frame.locked")}</span>
    </Button>
  );
};

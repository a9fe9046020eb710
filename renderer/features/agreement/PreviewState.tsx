import type { Phrase } from "@shared/words/words";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { Progress } from "../../ui/Progress";
import styles from "./ExportPreview.module.css";

interface Props {
  readonly making: boolean;
  readonly trouble: Phrase | null;
  readonly again: () => void;
  /** Whether something stands already, which stays meanwhile. */
  readonly standing: boolean;
}

/** That a preview is being made, or why there is none and what to do. */
export const PreviewState = ({ making, trouble, again, standing }: Props) => {
  const words = useWords();
  return (
    <>
      <div className={styles["making"]} aria-live="polite">
        {making && <Progress label={words.text("agreement.export.making")} value={null} className={styles["bar"]} />}
      </div>
      {making && !standing && <EmptyState>{words.text("agreement.export.making")}</EmptyState>}
      {trouble !== null && (
        <div className={styles["trouble"]} role="alert">
          <p>{words.say(trouble)}</p>
          <Button onClick={again}>{words.text("agreement.export.again")}</Button>
        </div>
      )}
    </>
  );
};

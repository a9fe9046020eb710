import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { Progress } from "../../ui/Progress";
import styles from "./ExportDialog.module.css";
import type { FileMaker, FileOrder } from "./makeFiles";
import { PdfPages } from "./PdfPages";
import { usePdfPages } from "./usePdfPages";

interface Props {
  readonly maker: FileMaker;
  readonly order: FileOrder | null;
}

/** The pages of the PDF that would be saved: these very bytes are what "Save" writes. */
export const ExportPreview = ({ maker, order }: Props) => {
  const words = useWords();
  const { pdf, whole, making, trouble, again } = usePdfPages(maker, order);
  return (
    <div className={styles["shown"]}>
      {making && (
        <div className={styles["making"]} aria-live="polite">
          <Progress label={words.text("agreement.export.making")} value={null} />
          {pdf === null && <EmptyState>{words.text("agreement.export.making")}</EmptyState>}
        </div>
      )}
      {trouble !== null && (
        <div className={styles["trouble"]} role="alert">
          <p>{words.say(trouble)}</p>
          <Button onClick={again}>{words.text("agreement.export.again")}</Button>
        </div>
      )}
      {pdf !== null && <PdfPages pdf={pdf} whole={whole} busy={making} />}
    </div>
  );
};

import type { Agreement } from "@shared/agreement/blocks";
import { compareAgreements, type Version } from "@shared/agreement/compare/compareAgreements";
import { comparisonPaper } from "@shared/agreement/compare/comparisonPaper";
import { stemOf } from "@shared/agreement/fileName";
import { ArrowLeftRight } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import styles from "./Compare.module.css";
import { CompareSide } from "./CompareSide";
import { PaperFrame } from "./PaperFrame";
import { paperPage, savePaper } from "./savePaper";

/** The very page that would be saved. */
const ComparedPaper = ({ paper }: { readonly paper: Agreement }) => {
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void paperPage(paper).then((made) => {
      if (!gone) setHtml(made);
    });
    return () => {
      gone = true;
    };
  }, [paper]);
  return html === null ? null : <PaperFrame html={html} label={paper.title} />;
};

/** What changed between any two texts of an agreement, here and as a paper for counsel. */
export const CompareDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const [before, setBefore] = useState<Version | null>(null);
  const [after, setAfter] = useState<Version | null>(() => {
    const { workshop } = useWorkshop.getState();
    return workshop === null ? null : { name: words.text("compare.nowHere"), workshop };
  });
  const paper = useMemo(
    () => (before === null || after === null ? null : comparisonPaper(compareAgreements(before, after, words), words)),
    [before, after, words],
  );
  const save = (as: "html" | "md"): void => {
    if (paper === null || after === null) return;
    void savePaper(paper, as, `${stemOf(after.workshop)} ${words.text("compare.fileName")}`);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="full"
      title={words.text("compare.title")}
      description={words.text("compare.about")}
      footer={
        <>
          <Button onClick={onClose}>{words.text("verify.close")}</Button>
          <Button disabled={paper === null} onClick={() => save("md")}>
            {words.text("compare.saveMd")}
          </Button>
          <Button tone="accent" disabled={paper === null} onClick={() => save("html")}>
            {words.text("compare.saveHtml")}
          </Button>
        </>
      }
    >
      <div className={styles["comparison"]}>
        <div className={styles["pair"]}>
          <CompareSide heading={words.text("compare.before")} version={before} onVersion={setBefore} />
          <Button
            tone="quiet"
            icon={<ArrowLeftRight size={16} aria-hidden />}
            onClick={() => {
              setBefore(after);
              setAfter(before);
            }}
          >
            {words.text("compare.swap")}
          </Button>
          <CompareSide heading={words.text("compare.after")} version={after} onVersion={setAfter} />
        </div>
        {paper === null ? (
          <p className={styles["empty"]}>{words.text("compare.empty")}</p>
        ) : (
          <div className={styles["paper"]}>
            <ComparedPaper paper={paper} />
          </div>
        )}
      </div>
    </Dialog>
  );
};

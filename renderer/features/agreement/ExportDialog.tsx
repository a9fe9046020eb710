import type { Shape } from "@shared/agreement/blocks";
import { type ExportFormat, exportFormats } from "@shared/agreement/formats";
import { type PaperChoices, plainChoices } from "@shared/agreement/paper";
import { shapesFor } from "@shared/agreement/shapesFor";
import { useMemo, useState } from "react";
import { bridge } from "../../bridge";
import { useSignedVersion } from "../../store/signedVersion";
import { useWords } from "../../store/useWords";
import { toast } from "../../store/viewStore";
import { now, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { Progress } from "../../ui/Progress";
import { carrying } from "./carrying";
import styles from "./ExportDialog.module.css";
import { ExportOptions } from "./ExportOptions";
import { ExportPreview } from "./ExportPreview";
import { type Bundle, type ExportStage, exportAgreement } from "./exportAgreement";
import { createFileMaker, type FileOrder } from "./makeFiles";
import { useAgreement } from "./useAgreement";
import { usePowers } from "./usePowers";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The shape it begins with, where the workshop has it; else the one that fits its outcome. */
  readonly begins?: Shape;
}

/** One dialog from the choice of the shape to the files in the folder, with what they hold and what stays private. */
export const ExportDialog = ({ open, onClose, begins }: Props) => {
  const words = useWords();
  const powers = usePowers();
  const analysis = useWorkshop((state) => state.analysis);
  const { outcome } = analysis;
  const workshop = useWorkshop((state) => state.workshop);
  const possible = workshop === null ? [] : shapesFor(workshop, outcome);
  const [wished, setShape] = useState<Shape | null>(begins ?? null);
  const [formats, setFormats] = useState<readonly ExportFormat[]>(["pdf", "html"]);
  const [paper, setPaper] = useState<"A4" | "Letter">("A4");
  const [choices, setChoices] = useState<PaperChoices>(plainChoices);
  const [carry, setCarry] = useState(true);
  const [bundle, setBundle] = useState<Bundle>("files");
  const [stage, setStage] = useState<ExportStage | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const shape = possible.find((one) => one === wished) ?? possible[0] ?? "charter";
  const signed = useSignedVersion(workshop);
  const agreement = useAgreement(shape, choices, paper, signed);
  const notCarried =
    agreement === null || workshop === null ? "copy" : carrying(agreement, workshop, analysis, choices);
  const canPrint = powers?.printPdf ?? true;
  const chosen = exportFormats.filter((format) => formats.includes(format) && (format !== "pdf" || canPrint));

  const agreementWords = useWorkshop((state) => state.agreementWords);
  const [maker] = useState(() => createFileMaker(now));
  const order = useMemo<FileOrder | null>(
    () => (workshop === null ? null : { workshop, words: agreementWords, paper, shape, choices, carry, signed }),
    [workshop, agreementWords, paper, shape, choices, carry, signed],
  );

  const save = async (): Promise<void> => {
    if (order === null) return;
    setTrouble(null);
    const done = await exportAgreement(maker, order, { formats: chosen, bundle, at: now() }, setStage);
    setStage(null);
    if (!done.ok) {
      setTrouble(words.say(done.error.sentence));
      return;
    }
    if (done.value === null) return;
    const [first] = done.value;
    const show = first !== undefined && first.handle !== "" && powers?.showInFolder === true ? first.handle : null;
    const folder = first?.folder ?? "";
    toast(
      {
        key: "agreement.export.done",
        values: { count: done.value.length, name: first?.name ?? "", place: folder === "" ? "none" : "folder", folder },
      },
      {
        tone: "success",
        ...(show === null
          ? {}
          : { action: { label: { key: "agreement.export.show" }, run: () => void bridge.showInFolder(show) } }),
      },
    );
    onClose();
  };

  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="full"
      title={words.text("agreement.export.title")}
      description={words.text("agreement.export.about")}
      footer={
        <>
          <Button onClick={onClose}>{words.text("agreement.export.cancel")}</Button>
          <Button tone="accent" disabled={chosen.length === 0 || stage !== null} onClick={() => void save()}>
            {words.text("agreement.export.save", { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className={styles["halves"]}>
        <div className={styles["choices"]}>
          <ExportOptions
            agreement={agreement}
            shape={shape}
            shapes={possible}
            onShape={setShape}
            formats={formats}
            onFormats={setFormats}
            canPrint={canPrint}
            paper={paper}
            onPaper={setPaper}
            choices={choices}
            onChoices={setChoices}
            carry={carry}
            onCarry={setCarry}
            notCarried={notCarried}
            bundle={bundle}
            onBundle={setBundle}
          />
          {stage !== null && (
            <div className={styles["progress"]} aria-live="polite">
              <p>{words.text(`agreement.export.stage.${stage}`)}</p>
              <Progress label={words.text(`agreement.export.stage.${stage}`)} value={null} />
            </div>
          )}
          {trouble !== null && (
            <p className={styles["trouble"]} role="alert">
              {trouble}
            </p>
          )}
        </div>
        <div className={styles["result"]}>
          {powers !== null && order !== null && <ExportPreview maker={maker} order={order} formats={chosen} />}
        </div>
      </div>
    </Dialog>
  );
};

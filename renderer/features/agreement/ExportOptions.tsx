import type { Agreement, Shape } from "@shared/agreement/blocks";
import { type ExportFormat, exportFormats } from "@shared/agreement/formats";
import type { PaperChoices } from "@shared/agreement/paper";
import type { NotCarried } from "@shared/agreement/verify/carried";
import { useWords } from "../../store/useWords";
import { Checkbox } from "../../ui/Checkbox";
import { Segmented } from "../../ui/Segmented";
import { ExportAudience } from "./ExportAudience";
import { ExportContents } from "./ExportContents";
import styles from "./ExportDialog.module.css";
import { ExportLeftOut } from "./ExportLeftOut";
import { type Bundle, bundles } from "./exportAgreement";

interface Props {
  readonly agreement: Agreement | null;
  readonly shape: Shape;
  readonly shapes: readonly Shape[];
  readonly onShape: (shape: Shape) => void;
  readonly formats: readonly ExportFormat[];
  readonly onFormats: (formats: readonly ExportFormat[]) => void;
  readonly canPrint: boolean;
  readonly paper: "A4" | "Letter";
  readonly onPaper: (paper: "A4" | "Letter") => void;
  readonly choices: PaperChoices;
  readonly onChoices: (choices: PaperChoices) => void;
  readonly carry: boolean;
  readonly onCarry: (carry: boolean) => void;
  /** Why this copy may not carry its data; null where it may. */
  readonly notCarried: NotCarried | null;
  readonly bundle: Bundle;
  readonly onBundle: (bundle: Bundle) => void;
}

const papers = ["A4", "Letter"] as const;
const people = ["name", "function"] as const;

/** Shape, files, paper, and what the people decide about names and annexes. */
export const ExportOptions = ({
  agreement,
  shape,
  shapes,
  onShape,
  formats,
  onFormats,
  canPrint,
  paper,
  onPaper,
  choices,
  onChoices,
  carry,
  onCarry,
  notCarried,
  bundle,
  onBundle,
}: Props) => {
  const words = useWords();
  const t = words.text;
  const cannot = (format: ExportFormat): boolean => format === "pdf" && !canPrint;
  return (
    <>
      <Segmented
        label={t("agreement.export.shape")}
        value={shape}
        onChange={onShape}
        options={shapes.map((one) => ({ value: one, label: t(`agreement.export.shape.${one}`) }))}
      />
      {agreement !== null && (
        <ExportContents
          agreement={agreement}
          without={choices.without ?? []}
          onWithout={(without) => onChoices({ ...choices, without })}
        />
      )}
      <fieldset className={styles["group"]}>
        <legend>{t("agreement.export.formats")}</legend>
        {exportFormats.map((format) => (
          <Checkbox
            key={format}
            label={t(`agreement.export.format.${format}`)}
            hint={t(cannot(format) ? "agreement.export.noPdf" : `agreement.export.formatAbout.${format}`)}
            disabled={cannot(format)}
            checked={formats.includes(format) && !cannot(format)}
            onChange={(on) => onFormats(on ? [...formats, format] : formats.filter((one) => one !== format))}
          />
        ))}
        {(formats.includes("pdf") || formats.includes("html")) && (
          <Checkbox
            label={t("verify.carry")}
            hint={t(notCarried === null ? "verify.carryAbout" : `verify.carryNot.${notCarried}`)}
            checked={carry && notCarried === null}
            disabled={notCarried !== null}
            onChange={onCarry}
          />
        )}
      </fieldset>
      <Segmented
        label={t("agreement.export.bundle")}
        hint={t(`agreement.export.bundleAbout.${bundle}`)}
        value={bundle}
        onChange={onBundle}
        options={bundles.map((one) => ({ value: one, label: t(`agreement.export.bundle.${one}`) }))}
      />
      <Segmented
        label={t("agreement.export.paper")}
        value={paper}
        onChange={onPaper}
        options={papers.map((one) => ({ value: one, label: t(`agreement.export.paper.${one}`) }))}
      />
      <Segmented
        label={t("agreement.export.people")}
        hint={t("agreement.export.peopleAbout")}
        value={choices.people}
        onChange={(next) => onChoices({ ...choices, people: next })}
        options={people.map((one) => ({ value: one, label: t(`agreement.export.people.${one}`) }))}
      />
      <ExportAudience choices={choices} onChoices={onChoices} />
      <ExportLeftOut choices={choices} withFile={formats.includes("json")} />
      <fieldset className={styles["group"]}>
        <legend>{t("agreement.export.annexes")}</legend>
        <Checkbox
          label={t("agreement.export.minutes")}
          checked={choices.minutes}
          onChange={(minutes) => onChoices({ ...choices, minutes })}
        />
        {shape === "charter" && (
          <Checkbox
            label={t("agreement.export.drafts")}
            checked={choices.drafts}
            onChange={(drafts) => onChoices({ ...choices, drafts })}
          />
        )}
      </fieldset>
    </>
  );
};

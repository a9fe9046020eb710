import type { ExportFormat } from "@shared/agreement/formats";
import { useState } from "react";
import { useWords } from "../../store/useWords";
import { EmptyState } from "../../ui/EmptyState";
import { Select } from "../../ui/Select";
import styles from "./ExportPreview.module.css";
import { FilePreview, isSeen } from "./FilePreview";
import type { FileMaker, FileOrder } from "./makeFiles";
import { PdfPreview } from "./PdfPreview";

interface Props {
  readonly maker: FileMaker;
  readonly order: FileOrder;
  /** The files that would be saved. */
  readonly formats: readonly ExportFormat[];
}

/** One of the chosen files as it would be saved, and what of it can be seen here. */
export const ExportPreview = ({ maker, order, formats }: Props) => {
  const words = useWords();
  const [wished, setWished] = useState<ExportFormat | null>(null);
  const format = formats.find((one) => one === wished) ?? formats.find(isSeen) ?? formats[0];
  if (format === undefined) return <EmptyState>{words.text("agreement.export.shownNothing")}</EmptyState>;
  const chooser = (
    <Select
      label={words.text("agreement.export.shown")}
      hideLabel
      value={format}
      onChange={setWished}
      options={formats.map((one) => ({ value: one, label: words.text(`agreement.export.format.${one}`) }))}
    />
  );
  return (
    <div className={styles["preview"]}>
      {format === "pdf" ? (
        <PdfPreview maker={maker} order={order} chooser={chooser} />
      ) : (
        <FilePreview maker={maker} order={order} format={format} chooser={chooser} />
      )}
    </div>
  );
};

import { type ReactNode, useState } from "react";
import styles from "./ExportPreview.module.css";
import type { FileMaker, FileOrder } from "./makeFiles";
import { PdfPages } from "./PdfPages";
import { PdfTools } from "./PdfTools";
import { PreviewState } from "./PreviewState";
import { usePdfPages } from "./usePdfPages";

interface Props {
  readonly maker: FileMaker;
  readonly order: FileOrder;
  /** Where another file is chosen to be looked at. */
  readonly chooser: ReactNode;
}

/** The pages of the PDF that would be saved: these very bytes are what "Save" writes. */
export const PdfPreview = ({ maker, order, chooser }: Props) => {
  const { pdf, whole, ...state } = usePdfPages(maker, order);
  const [zoom, setZoom] = useState(1);
  const [page, setPage] = useState(1);
  return (
    <>
      <div className={styles["head"]}>
        {chooser}
        {pdf !== null && <PdfTools at={whole ? page : null} count={pdf.count} zoom={zoom} onZoom={setZoom} />}
      </div>
      <PreviewState {...state} standing={pdf !== null} />
      {pdf !== null && <PdfPages pdf={pdf} busy={state.making} zoom={zoom} onPage={setPage} />}
    </>
  );
};

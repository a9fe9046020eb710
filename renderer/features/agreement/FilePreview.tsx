import type { ExportFormat } from "@shared/agreement/formats";
import { visible } from "@shared/agreement/visible";
import type { FileToSave } from "@shared/bridge/bridge";
import { type ReactNode, useEffect, useState } from "react";
import { useWords } from "../../store/useWords";
import { EmptyState } from "../../ui/EmptyState";
import styles from "./ExportPreview.module.css";
import type { FileMaker, FileOrder } from "./makeFiles";
import { PaperFrame } from "./PaperFrame";
import { PreviewState } from "./PreviewState";
import { useMadeFile } from "./useMadeFile";

interface Props {
  readonly maker: FileMaker;
  readonly order: FileOrder;
  readonly format: Exclude<ExportFormat, "pdf">;
  /** Where another file is chosen to be looked at. */
  readonly chooser: ReactNode;
}

/** Only the program they are for shows how these look. */
const unseen: readonly ExportFormat[] = ["docx", "xlsx", "canvas", "json"];
export const isSeen = (format: ExportFormat): boolean => !unseen.includes(format);

// What scrolls must be reachable by keyboard, though nothing in it can be pressed.
const reachable = { tabIndex: 0 } as const;

const textOf = (file: FileToSave): string => new TextDecoder().decode(file.bytes);

const Picture = ({ file, type }: { readonly file: FileToSave; readonly type: string }) => {
  const words = useWords();
  const [address, setAddress] = useState("");
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file, type]);
  return address === "" ? null : <img src={address} alt={words.text("agreement.export.preview")} />;
};

const Shown = ({ file, format }: { readonly file: FileToSave; readonly format: ExportFormat }) => {
  const words = useWords();
  const label = words.text("agreement.export.preview");
  if (format === "html" || format === "review") return <PaperFrame html={textOf(file)} label={label} />;
  return (
    <section className={styles["view"]} {...reachable} aria-label={label}>
      {format === "svg" || format === "png" ? (
        <Picture file={file} type={format === "svg" ? "image/svg+xml" : "image/png"} />
      ) : (
        <pre dir="auto">{visible(textOf(file))}</pre>
      )}
    </section>
  );
};

const Seen = ({ maker, order, format, chooser }: Props) => {
  const words = useWords();
  const { file, ...state } = useMadeFile(maker, order, format);
  return (
    <>
      <div className={styles["head"]}>
        {chooser}
        <p className={styles["about"]}>{words.text(`agreement.export.shownAbout.${format}`)}</p>
      </div>
      <PreviewState {...state} standing={file !== null} />
      {file !== null && <Shown file={file} format={format} />}
    </>
  );
};

/** What a file other than the PDF holds, as far as it can be seen without the program it is for. */
export const FilePreview = (props: Props) => {
  const words = useWords();
  if (isSeen(props.format)) return <Seen {...props} />;
  return (
    <>
      <div className={styles["head"]}>{props.chooser}</div>
      <EmptyState title={words.text(`agreement.export.format.${props.format}`)}>
        {words.text(`agreement.export.shownAbout.${props.format}`)}
      </EmptyState>
    </>
  );
};

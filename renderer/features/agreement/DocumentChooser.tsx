import { FileSearch } from "lucide-react";
import { type DragEvent, useRef } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import styles from "./Verify.module.css";

interface Props {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** One document, chosen or dropped; it is read where it lies and goes nowhere. */
export const DocumentChooser = ({ label, onFile }: Props) => {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <fieldset
      className={styles["chooser"]}
      aria-label={label}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.html,.htm,.sameside,.json"
        aria-label={label}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = "";
        }}
      />
      <Button icon={<FileSearch size={16} aria-hidden />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <span className={styles["note"]}>{words.text("verify.drop")}</span>
    </fieldset>
  );
};

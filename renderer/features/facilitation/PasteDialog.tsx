import { linesOf } from "@shared/commands/captureLines";
import { pastedLines } from "@shared/commands/listMarks";
import type { Step } from "@shared/workshop/setting";
import { titleOf } from "@shared/workshop/titleOf";
import { useMemo, useState } from "react";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { Dialog } from "../../ui/Dialog";
import { linePrefixes, linePrefixWords } from "./linePrefixes";
import styles from "./PasteDialog.module.css";
import { kindNow } from "./useCapture";

interface Props {
  readonly text: string;
  /** The step whose things the lines become. */
  readonly step: Step;
  /** The piece they go into, where they were let go on one. */
  readonly piece: string | null;
  readonly onClose: () => void;
  readonly onAdd: (text: string) => void;
}

/** A pasted list, shown before it becomes many things; as one step of undo. */
export const PasteDialog = ({ text, step, piece, onClose, onAdd }: Props) => {
  const words = useWords();
  const lines = useMemo(() => pastedLines(text), [text]);
  const [out, setOut] = useState<readonly number[]>([]);
  const chosen = lines.filter((_, at) => !out.includes(at));
  const kind = kindNow(step, piece !== null);
  const workshop = useWorkshop((state) => state.workshop);
  const bare = (line: string): string => linesOf(line, false)[0]?.text ?? "";
  const read = workshop ? linePrefixes(words, step, workshop) : (line: string) => ({ text: line });
  const says = workshop ? linePrefixWords(words, step, workshop) : () => "";
  const what = kind ? words.text(kind.label) : "";
  const into = workshop && piece !== null ? words.quote(titleOf(workshop, piece), 60) : null;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.text("frame.capture.many.title", { count: chosen.length })}
      description={
        into === null
          ? words.text("frame.capture.many.lead", { what })
          : words.text("frame.capture.many.leadInto", { what, piece: into })
      }
      footer={
        <>
          <Button onClick={onClose}>{words.text("frame.cancel")}</Button>
          <Button
            disabled={chosen.length === 0}
            onClick={() => onAdd(chosen.map((line, at) => (at === 0 ? bare(line) : read(bare(line)).text)).join(", "))}
          >
            {words.text("frame.capture.many.one")}
          </Button>
          <Button tone="accent" disabled={chosen.length === 0} onClick={() => onAdd(chosen.join("\n"))}>
            {words.text("frame.capture.many.add", { count: chosen.length })}
          </Button>
        </>
      }
    >
      <ul className={styles["lines"]}>
        {lines.map((line, at) => (
          // The same line may be pasted twice; its place tells the two apart.
          <li key={`${String(at)} ${line}`}>
            <Checkbox
              label={says(bare(line)) === "" ? line.trim() : read(bare(line)).text}
              hint={says(bare(line))}
              checked={!out.includes(at)}
              onChange={(taken) => setOut(taken ? out.filter((one) => one !== at) : [...out, at])}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
};

import { takeReplies } from "@shared/agreement/review/takeReplies";
import { readReply } from "@shared/document/readReply";
import type { Reply } from "@shared/document/reply";
import type { Phrase } from "@shared/words/words";
import { Inbox } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { useWords } from "../../store/useWords";
import { newId, run, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { TextArea } from "../../ui/TextArea";
import styles from "./Reviews.module.css";
import { readReplyFiles } from "./readReplyFiles";

/** Replies come in as files, chosen or dropped, or as text out of a mail; all of one gesture are one step. */
export const ImportReplies = () => {
  const words = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [pasted, setPasted] = useState("");

  const take = (replies: readonly Reply[], refused: readonly Phrase[]): void => {
    const { workshop } = useWorkshop.getState();
    if (!workshop) return;
    const taken = takeReplies(workshop, replies, newId);
    const done = taken.command === null ? null : run(taken.command);
    const trouble = done !== null && !done.ok ? [done.error.sentence] : [];
    setSaid([...(trouble.length > 0 ? trouble : taken.said), ...refused].map(words.say));
  };
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    const { replies, refused } = await readReplyFiles(files, words);
    take(replies, refused);
  };
  const takePasted = (): void => {
    const read = readReply(pasted);
    take(read.ok ? [read.value] : [], read.ok ? [] : [read.error]);
    if (read.ok) setPasted("");
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void takeFiles([...event.dataTransfer.files]);
  };

  return (
    // What is dropped can be chosen with the button just as well.
    <fieldset
      aria-label={words.text("review.import")}
      className={styles["import"]}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept=".sameside-reply,.json,.txt,.eml"
        aria-label={words.text("review.import")}
        onChange={(event) => {
          void takeFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again.
          event.target.value = "";
        }}
      />
      <Button icon={<Inbox size={16} aria-hidden />} onClick={() => chooser.current?.click()}>
        {words.text("review.import")}
      </Button>
      <p className={styles["note"]}>{words.text("review.import.about")}</p>
      <Disclosure label={words.text("review.import.paste")}>
        <TextArea label={words.text("review.import.paste")} value={pasted} onChange={setPasted} rows={3} />
        <Button disabled={pasted.trim() === ""} onClick={takePasted}>
          {words.text("review.import.take")}
        </Button>
      </Disclosure>
      <ul className={styles["said"]} aria-label={words.text("review.import.done")} aria-live="polite">
        {said.map((sentence, at) => (
          <li key={`${String(at)} ${sentence}`} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </fieldset>
  );
};

import type { ReadFailure } from "@shared/document/readWorkshop";
import { useRef, useState } from "react";
import { bridge } from "../../bridge";
import { useWords } from "../../store/useWords";
import { toast } from "../../store/viewStore";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import styles from "./Dialogs.module.css";
import { PointList } from "./PointList";

interface Props {
  readonly name: string;
  readonly failure: ReadFailure;
  readonly onClose: () => void;
}

/** A file that can't be read: why, what is safe, and each problem with its place. */
export const UnreadDialog = ({ name, failure, onClose }: Props) => {
  const words = useWords();
  const way = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState(false);
  const { problems } = failure;
  const copy = async (): Promise<void> => {
    const answer = await bridge.copyText([words.say(failure.sentence), ...problems].join("\n"));
    if (answer.ok) setCopied(true);
    else toast(answer.error.sentence, { tone: "danger" });
  };
  return (
    <Dialog
      open
      initialFocus={way}
      onClose={onClose}
      title={words.text("library.unread.title", { name })}
      description={words.say(failure.sentence)}
      footer={
        <>
          {problems.length > 0 && (
            <Button onClick={() => void copy()}>
              {words.text(copied ? "library.unread.copied" : "library.unread.copy")}
            </Button>
          )}
          <Button ref={way} tone="accent" onClick={onClose}>
            {words.text("library.close")}
          </Button>
        </>
      }
    >
      {problems.length > 0 && (
        <>
          <h3 className={styles["heading"]}>{words.text("library.unread.problems", { count: problems.length })}</h3>
          <PointList label={words.text("library.unread.problems", { count: problems.length })}>
            {[...new Set(problems)].map((problem) => (
              <li key={problem} dir="auto">
                {problem}
              </li>
            ))}
          </PointList>
        </>
      )}
    </Dialog>
  );
};

import type { Phrase } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { useRef, useState } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import styles from "./Dialogs.module.css";
import { keepBeside, takeOverFile, titleOfRow } from "./deeds";
import { PointList } from "./PointList";

interface Props {
  /** The title in the library. */
  readonly here: string;
  readonly workshop: Workshop;
  readonly differences: readonly Phrase[];
  readonly onClose: () => void;
}

/** As many as can be read before deciding; the rest is counted. */
const shown = 40;

/** The file's workshop is here with another content: what differs, and what to do about it. */
export const DiffersDialog = ({ here, workshop, differences, onClose }: Props) => {
  const words = useWords();
  const way = useRef<HTMLButtonElement>(null);
  const [working, setWorking] = useState(false);
  const title = titleOfRow({ title: here }, words);
  const decide = async (deed: () => Promise<boolean>): Promise<void> => {
    setWorking(true);
    const done = await deed();
    setWorking(false);
    if (done) onClose();
  };
  return (
    <Dialog
      open
      initialFocus={way}
      size="large"
      onClose={onClose}
      title={words.text("library.differs.title", { title })}
      description={words.text("library.differs.text", { count: differences.length })}
      footer={
        <>
          <Button ref={way} onClick={onClose} disabled={working}>
            {words.text("library.cancel")}
          </Button>
          <Button onClick={() => void decide(() => keepBeside(workshop, words))} disabled={working}>
            {words.text("library.differs.keepBoth")}
          </Button>
          <Button tone="accent" onClick={() => void decide(() => takeOverFile(workshop, words))} disabled={working}>
            {words.text("library.differs.takeOver")}
          </Button>
        </>
      }
    >
      <PointList label={words.text("library.differs.list")}>
        {differences.slice(0, shown).map((difference, at) => (
          // Two differences may read alike; their order is all that tells them apart.
          <li key={`${String(at)} ${difference.key}`} dir="auto">
            {words.say(difference)}
          </li>
        ))}
      </PointList>
      {differences.length > shown && (
        <p className={styles["safe"]}>{words.text("library.differs.more", { count: differences.length - shown })}</p>
      )}
      <dl className={styles["doors"]}>
        <dt>{words.text("library.differs.takeOver")}</dt>
        <dd>{words.text("library.differs.takeOver.about")}</dd>
        <dt>{words.text("library.differs.keepBoth")}</dt>
        <dd>{words.text("library.differs.keepBoth.about")}</dd>
        <dt>{words.text("library.cancel")}</dt>
        <dd>{words.text("library.differs.cancel.about")}</dd>
      </dl>
    </Dialog>
  );
};

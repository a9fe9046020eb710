import { useRef } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";

interface Props {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly onClose: () => void;
}

/** Something that must be read before going on: a trouble, or a word about a file. */
export const SentenceDialog = ({ title, sentences, onClose }: Props) => {
  const words = useWords();
  const way = useRef<HTMLButtonElement>(null);
  const [first, ...others] = sentences;
  return (
    <Dialog
      open
      initialFocus={way}
      onClose={onClose}
      title={title}
      description={first}
      footer={
        <Button ref={way} tone="accent" onClick={onClose}>
          {words.text("library.close")}
        </Button>
      }
    >
      {others.length > 0 && others.map((sentence) => <p key={sentence}>{sentence}</p>)}
    </Dialog>
  );
};

import { useEffect } from "react";
import { useWords } from "../../store/useWords";
import { DiffersDialog } from "./DiffersDialog";
import { open, titleOfRow } from "./deeds";
import { SentenceDialog } from "./SentenceDialog";
import { UnreadDialog } from "./UnreadDialog";
import type { Incoming } from "./useIncoming";

interface Props {
  readonly incoming: Incoming;
  readonly onClose: () => void;
}

/** What came of a file: it opens, or a dialog says what must be read or decided first. */
export const IncomingDialog = ({ incoming, onClose }: Props) => {
  const words = useWords();
  const opens = incoming.kind === "same" || (incoming.kind === "added" && incoming.notices.length === 0);
  useEffect(() => {
    if (!opens) return;
    onClose();
    void open(incoming.id);
  }, [incoming, opens, onClose]);

  switch (incoming.kind) {
    case "same":
      return null;
    case "added": {
      if (opens) return null;
      const openIt = (): void => {
        onClose();
        void open(incoming.id);
      };
      const title = words.text("library.notices.title", { title: titleOfRow(incoming, words) });
      return <SentenceDialog title={title} sentences={incoming.notices.map(words.say)} onClose={openIt} />;
    }
    case "differs":
      return (
        <DiffersDialog
          here={incoming.here}
          workshop={incoming.workshop}
          differences={incoming.differences}
          onClose={onClose}
        />
      );
    case "unread":
      return <UnreadDialog name={incoming.name} failure={incoming.failure} onClose={onClose} />;
    case "trouble":
      return (
        <SentenceDialog
          title={words.text("library.trouble.title")}
          sentences={[words.say(incoming.trouble.sentence)]}
          onClose={onClose}
        />
      );
    case "too-large":
      return (
        <SentenceDialog
          title={words.text("library.unread.title", { name: incoming.name })}
          sentences={[words.text("library.trouble.tooLarge", { name: incoming.name })]}
          onClose={onClose}
        />
      );
    case "unreadable":
      return (
        <SentenceDialog
          title={words.text("library.trouble.title")}
          sentences={[words.text("library.trouble.file")]}
          onClose={onClose}
        />
      );
  }
};

import { reviewBoard } from "@shared/agreement/review/reviewBoard";
import type { Workshop } from "@shared/workshop/workshop";
import { LayoutGrid } from "lucide-react";
import { useMemo, useState } from "react";
import { replyFields } from "../../fields/recordFields";
import { ThingList } from "../../fields/ThingList";
import { useWords } from "../../store/useWords";
import { now } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { ImportReplies } from "./ImportReplies";
import { ReplySections } from "./ReplySections";
import { ReviewBoardDialog } from "./ReviewBoardDialog";
import { Section } from "./Section";
import styles from "./steps.module.css";

interface Props {
  readonly workshop: Workshop;
  /** The fingerprint of the text as it stands. */
  readonly print: string;
}

/** What came back from those who were not in the room. */
export const Reviews = ({ workshop, print }: Props) => {
  const words = useWords();
  const [board, setBoard] = useState(false);
  const inTheWay = useMemo(() => reviewBoard(workshop).inTheWay.length, [workshop]);
  return (
    <Section title="panels.agreement.replies">
      <ImportReplies />
      {workshop.reviews.length > 0 && (
        <div className={styles.buttons}>
          <Button icon={<LayoutGrid size={16} aria-hidden />} onClick={() => setBoard(true)}>
            {words.text("review.board")}
          </Button>
          <p className={styles.note}>{words.text("review.board.inTheWay", { count: inTheWay })}</p>
        </div>
      )}
      <ThingList
        name={words.text("panels.agreement.replies")}
        things={workshop.reviews}
        fields={replyFields}
        describe={(reply) => ({
          title: reply.name,
          meta: [
            reply.title,
            words.moment(reply.at),
            words.text(reply.fingerprint === print ? "panels.agreement.current" : "panels.agreement.stale"),
          ]
            .filter(Boolean)
            .join(" · "),
        })}
        movable
        more={(reply) => <ReplySections reply={reply} />}
        add={{
          label: "panels.agreement.addReply",
          command: (id) => ({ do: "add", what: "reply", record: { id, at: now(), fingerprint: print } }),
        }}
      />
      {board && <ReviewBoardDialog workshop={workshop} onClose={() => setBoard(false)} />}
    </Section>
  );
};

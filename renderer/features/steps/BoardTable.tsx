import type { ReviewBoard } from "@shared/agreement/review/reviewBoard";
import { visible } from "@shared/agreement/visible";
import { placeOf } from "@shared/workshop/placeOf";
import type { ReviewReply } from "@shared/workshop/record";
import type { Workshop } from "@shared/workshop/workshop";
import { Check, PenLine, X } from "lucide-react";
import { useWords } from "../../store/useWords";
import { SideMark } from "../../ui/SideMark";
import { partHeading } from "./partHeading";
import styles from "./Reviews.module.css";

const signs = { accept: Check, change: PenLine, reject: X } as const;

const Person = ({ reply, workshop }: { readonly reply: ReviewReply; readonly workshop: Workshop }) => {
  const words = useWords();
  const place = placeOf(workshop.sides, reply.side);
  return (
    <span className={styles["person"]}>
      <span dir="auto">{visible(reply.name) || words.text("review.board.nobody")}</span>
      {reply.title !== "" && (
        <span className={styles["note"]} dir="auto">
          {visible(reply.title)}
        </span>
      )}
      {place >= 0 && <SideMark position={place} name={workshop.sides[place]?.name ?? ""} />}
      <span className={styles["note"]}>{words.moment(reply.at)}</span>
    </span>
  );
};

/** Parts down, people across: who said what of which part. */
export const BoardTable = ({ board, workshop }: { readonly board: ReviewBoard; readonly workshop: Workshop }) => {
  const words = useWords();
  return (
    <div className={styles["scroll"]}>
      <table className={styles["board"]} aria-label={words.text("review.board")}>
        <thead>
          <tr>
            <th scope="col">{words.text("review.board.part")}</th>
            {board.counting.map((reply) => (
              <th key={reply.id} scope="col">
                <Person reply={reply} workshop={workshop} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.rows.map((row) => (
            <tr key={row.section}>
              <th scope="row" dir="auto">
                {visible(partHeading(row.section, words))}
              </th>
              {row.said.map((said, at) => {
                const Sign = said === null ? null : signs[said.verdict];
                return (
                  <td key={board.counting[at]?.id ?? at}>
                    {said === null || Sign === null ? (
                      <span className={styles["silent"]}>{words.text("review.board.silent")}</span>
                    ) : (
                      <span className={styles["verdict"]} data-verdict={said.verdict}>
                        <Sign size={16} aria-hidden />
                        {words.text(`domain.reviewVerdict.${said.verdict}`)}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

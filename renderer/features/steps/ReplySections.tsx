import { type ReviewReply, reviewVerdicts } from "@shared/workshop/record";
import { Plus, Trash2 } from "lucide-react";
import { edit } from "../../fields/edit";
import { useWords } from "../../store/useWords";
import { run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { IconButton } from "../../ui/IconButton";
import { Segmented } from "../../ui/Segmented";
import { TextField } from "../../ui/TextField";
import styles from "./steps.module.css";

type Reviewed = ReviewReply["sections"][number];

/** What an executive said of the sections: accepts, accepts with a change, or cannot accept. */
export const ReplySections = ({ reply }: { readonly reply: ReviewReply }) => {
  const words = useWords();
  const write = (sections: readonly Reviewed[]) => run(edit.reply(reply.id, { sections: [...sections] }));
  const change = (at: number, changes: Partial<Reviewed>) =>
    write(reply.sections.map((one, index) => (index === at ? { ...one, ...changes } : one)));
  return (
    <>
      <ul className={styles.plain} aria-label={words.text("panels.agreement.sections")}>
        {reply.sections.map((one, at) => (
          // A section has no name of its own; its place is what it is known by.
          <li key={String(at)} className={styles.group}>
            <TextField
              label={words.text("panels.field.section")}
              value={one.section}
              onChange={(section) => change(at, { section })}
            />
            <Segmented
              label={words.text("panels.field.verdict")}
              options={reviewVerdicts.map((verdict) => ({
                value: verdict,
                label: words.text(`domain.reviewVerdict.${verdict}`),
              }))}
              value={one.verdict}
              onChange={(verdict) => change(at, { verdict })}
            />
            <TextField
              label={words.text("panels.field.comment")}
              value={one.comment}
              onChange={(comment) => change(at, { comment })}
            />
            <div className={styles.buttons}>
              <IconButton
                label={words.text("panels.remove", { title: one.section })}
                icon={<Trash2 size={16} aria-hidden />}
                onClick={() => write(reply.sections.filter((_, index) => index !== at))}
              />
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          tone="quiet"
          icon={<Plus size={16} aria-hidden />}
          onClick={() => write([...reply.sections, { section: "", verdict: "accept", comment: "" }])}
        >
          {words.text("panels.agreement.addSection")}
        </Button>
      </div>
    </>
  );
};

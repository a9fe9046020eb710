import { useState } from "react";
import { newId, run } from "../../store/workshopStore";
import { addDraft, type Draft, type StakeDraft } from "./draft";
import styles from "./OutlineList.module.css";

/** A line at the end of a list: Enter makes it a thing, and the line is free for the next. */
export const NewLine = ({ label, draft }: { label: string; draft: Draft | StakeDraft }) => {
  const [text, setText] = useState("");
  return (
    <input
      className={styles.fresh}
      data-draft={text !== "" || undefined}
      dir="auto"
      aria-label={label}
      placeholder={label}
      value={text}
      maxLength={20000}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") setText("");
        if (event.key !== "Enter" || text.trim() === "") return;
        if (run(addDraft(draft, newId(), text.trim())).ok) setText("");
      }}
    />
  );
};

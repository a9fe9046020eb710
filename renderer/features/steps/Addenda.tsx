import type { Interest } from "@shared/workshop/interests";
import { useState } from "react";
import { edit } from "../../fields/edit";
import { useWords } from "../../store/useWords";
import { run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/TextField";
import styles from "./steps.module.css";

interface Props {
  readonly interest: Interest;
  readonly at: () => string;
}

/** What changed after the interest was disclosed: added, never rewritten. */
export const Addenda = ({ interest, at }: Props) => {
  const words = useWords();
  const [text, setText] = useState("");
  const add = () => {
    if (text.trim() === "") return;
    if (run(edit.interest(interest.id, { addenda: [...interest.addenda, { at: at(), text }] })).ok) setText("");
  };
  return (
    <div className={styles.group}>
      {interest.addenda.map((one) => (
        <p key={`${one.at} ${one.text}`} className={styles.note} dir="auto">
          {[words.moment(one.at), one.text].filter(Boolean).join(" · ")}
        </p>
      ))}
      <TextField label={words.text("panels.interests.addendumText")} value={text} onChange={setText} onEnter={add} />
      {text.trim() !== "" && (
        <div className={styles.buttons}>
          <Button onClick={add}>{words.text("panels.interests.addAddendum")}</Button>
        </div>
      )}
    </div>
  );
};

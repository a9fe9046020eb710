import { inGroups } from "@shared/agreement/paper";
import { type SignOff, signOffDecisions } from "@shared/workshop/record";
import type { Side } from "@shared/workshop/setting";
import { useState } from "react";
import { useWords } from "../../store/useWords";
import { newId, now, run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { Segmented } from "../../ui/Segmented";
import { Select } from "../../ui/Select";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import styles from "./steps.module.css";

interface Props {
  readonly side: Side;
  /** The fingerprint of the text that is signed. */
  readonly print: string;
  readonly onClose: () => void;
}

/** The sheet one side signs on: who, by what authority, and what he says to the text of this fingerprint. */
export const SignDialog = ({ side, print, onClose }: Props) => {
  const words = useWords();
  const likely = side.people.find((one) => one.level === "executive") ?? side.people[0];
  const [person, setPerson] = useState<string | null>(likely?.id ?? null);
  const [name, setName] = useState(likely?.name ?? "");
  const [title, setTitle] = useState(likely?.title ?? "");
  const [authority, setAuthority] = useState("");
  const [decision, setDecision] = useState<SignOff["decision"]>("agreed");
  const [comment, setComment] = useState("");
  const [tried, setTried] = useState(false);
  const nameless = name.trim() === "";
  const wordless = decision !== "agreed" && comment.trim() === "";
  const choose = (id: string | null): void => {
    const chosen = side.people.find((one) => one.id === id);
    setPerson(id);
    if (!chosen) return;
    setName(chosen.name);
    setTitle(chosen.title);
  };
  const sign = (): void => {
    setTried(true);
    if (nameless || wordless) return;
    const record = { id: newId(), side: side.id, person, name, title, authority, decision, comment, at: now() };
    if (run({ do: "add", what: "signOff", record: { ...record, fingerprint: print } }).ok) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={words.text("review.sign.title", { side: side.name })}
      description={words.text("review.sign.about")}
      footer={
        <>
          <Button onClick={onClose}>{words.text("review.sign.cancel")}</Button>
          <Button tone="accent" onClick={sign}>
            {words.text("review.sign.do")}
          </Button>
        </>
      }
    >
      <div className={styles.section}>
        <p className={styles.mono}>{inGroups(print)}</p>
        {side.people.length > 0 && (
          <Select
            label={words.text("panels.field.person")}
            value={person}
            onChange={choose}
            options={side.people.map((one) => ({ value: one.id, label: one.name === "" ? one.title : one.name }))}
          />
        )}
        <TextField
          label={words.text("panels.field.name")}
          value={name}
          onChange={setName}
          error={tried && nameless ? words.text("review.sign.needsName") : undefined}
        />
        <TextField label={words.text("panels.field.jobTitle")} value={title} onChange={setTitle} />
        <TextField label={words.text("review.sign.authority")} value={authority} onChange={setAuthority} />
        <Segmented
          label={words.text("panels.field.decision")}
          value={decision}
          onChange={setDecision}
          options={signOffDecisions.map((one) => ({ value: one, label: words.text(`domain.signOffDecision.${one}`) }))}
        />
        <TextArea
          label={words.text("panels.field.comment")}
          value={comment}
          onChange={setComment}
          error={tried && wordless ? words.text("review.sign.needsComment") : undefined}
        />
      </div>
    </Dialog>
  );
};

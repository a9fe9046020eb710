import type { Minute } from "@shared/workshop/record";
import { steps } from "@shared/workshop/setting";
import { EyeOff, ListTodo } from "lucide-react";
import { useRef, useState } from "react";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { IconButton } from "../../ui/IconButton";
import { Menu } from "../../ui/Menu";
import { TextField } from "../../ui/TextField";
import styles from "./MinutesDialog.module.css";
import { addToMinutes, copyMinutes, redact, saveMinutes, toAction } from "./minuteDeeds";
import { stepName } from "./stepName";

const nothing: readonly never[] = [];

const MinuteLine = ({ minute }: { readonly minute: Minute }) => {
  const words = useWords();
  const objectives = useWorkshop((state) => state.workshop?.plan.objectives ?? nothing);
  const action = <IconButton size="small" label={words.text("minutes.toAction")} icon={<ListTodo aria-hidden />} />;
  return (
    <li className={styles["line"]}>
      <span className={styles["time"]}>{minute.at.slice(11, 16)}</span>
      <span className={styles["text"]} dir="auto">
        {minute.text}
      </span>
      {minute.kind === "decision" && <Badge>{words.text("domain.minuteKind.decision")}</Badge>}
      <span className={styles["actions"]}>
        <Menu
          trigger={action}
          items={[
            ...objectives.map((one) => ({
              label: words.text("minutes.toActionOf", { objective: words.quote(one.text, 50) }),
              run: () => toAction(minute, one.id),
            })),
            { label: words.text("minutes.toActionNew"), run: () => toAction(minute, null) },
          ]}
        />
        <IconButton
          size="small"
          label={words.text("minutes.redact")}
          icon={<EyeOff aria-hidden />}
          onClick={() => redact(minute)}
        />
      </span>
    </li>
  );
};

/** What wrote itself down, step by step; added to, redacted, turned into actions, taken along. */
export const MinutesDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const minutes = useWorkshop((state) => state.workshop?.minutes ?? nothing);
  const [text, setText] = useState("");
  const field = useRef<HTMLFormElement>(null);
  const add = (kind: Minute["kind"]): void => {
    if (text.trim() !== "" && addToMinutes(text, kind)) setText("");
    field.current?.querySelector("input")?.focus();
  };
  const parts = [...steps, null].flatMap((step) => {
    const taken = minutes.filter((minute) => minute.step === step);
    return taken.length === 0 ? [] : [{ step, taken }];
  });
  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      title={words.text("minutes.title")}
      description={words.text("minutes.lead")}
      footer={
        <>
          <Button onClick={() => void copyMinutes()}>{words.text("minutes.copy")}</Button>
          <Button onClick={() => void saveMinutes()}>{words.text("minutes.save")}</Button>
        </>
      }
    >
      <form
        ref={field}
        className={styles["add"]}
        data-draft
        onSubmit={(event) => {
          event.preventDefault();
          add("note");
        }}
      >
        <TextField label={words.text("minutes.add")} hideLabel value={text} onChange={setText} />
        <Button type="submit">{words.text("minutes.add")}</Button>
        <Button onClick={() => add("decision")}>{words.text("minutes.addDecision")}</Button>
      </form>
      {parts.length === 0 && <p className={styles["empty"]}>{words.text("minutes.empty")}</p>}
      {parts.map(({ step, taken }) => (
        <section key={step ?? "none"} className={styles["part"]}>
          <h3>{step === null ? words.text("minutes.noStep") : stepName(words, step)}</h3>
          <ol className={styles["lines"]}>
            {taken.map((minute) => (
              <MinuteLine key={minute.id} minute={minute} />
            ))}
          </ol>
        </section>
      ))}
    </Dialog>
  );
};

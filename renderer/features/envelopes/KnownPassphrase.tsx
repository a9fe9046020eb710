import { useState } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { PassphraseField } from "./PassphraseField";
import styles from "./PrivatePage.module.css";

interface Props {
  readonly day: string;
  readonly busy: boolean;
  readonly trouble: string | null;
  readonly onOpen: (typed: string) => void;
  readonly onGiveUp: () => void;
}

/** The side has been here before: its page opens with the passphrase of that day, or is begun anew. */
export const KnownPassphrase = ({ day, busy, trouble, onOpen, onGiveUp }: Props) => {
  const words = useWords();
  const [typed, setTyped] = useState("");
  const [forgotten, setForgotten] = useState(false);
  if (forgotten) {
    return (
      <section className={styles["card"]} aria-labelledby="passphrase-title">
        <h2 id="passphrase-title" className={styles["heading"]}>
          {words.text("envelopes.pass.forgotten")}
        </h2>
        <p>{words.text("envelopes.pass.forgottenText")}</p>
        <div className={styles["row"]}>
          <Button onClick={() => setForgotten(false)}>{words.text("envelopes.pass.back")}</Button>
          <Button tone="danger" onClick={onGiveUp}>
            {words.text("envelopes.pass.again")}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <section className={styles["card"]} aria-labelledby="passphrase-title">
      <h2 id="passphrase-title" className={styles["heading"]}>
        {words.text("envelopes.pass.known", { day: words.day(day) })}
      </h2>
      <PassphraseField
        label={words.text("envelopes.pass.field")}
        value={typed}
        onChange={setTyped}
        onEnter={() => typed !== "" && !busy && onOpen(typed)}
        hint={words.text("envelopes.pass.knownHint")}
        error={trouble ?? undefined}
        disabled={busy}
      />
      <div className={styles["row"]}>
        <Button tone="accent" size="large" disabled={busy || typed === ""} onClick={() => onOpen(typed)}>
          {words.text("envelopes.pass.open")}
        </Button>
        <Button tone="quiet" disabled={busy} onClick={() => setForgotten(true)}>
          {words.text("envelopes.pass.forgotten")}
        </Button>
        {busy && (
          <span className={styles["muted"]} role="status">
            {words.text("envelopes.pass.working")}
          </span>
        )}
      </div>
    </section>
  );
};

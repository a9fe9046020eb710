import { useState } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { Kbd } from "../../ui/Kbd";
import { TextField } from "../../ui/TextField";
import styles from "./KeysDialog.module.css";
import { keySheet } from "./keySheet";
import { match } from "./matching";

interface Props {
  readonly onClose: () => void;
  readonly keysOf: (id: string) => string;
}

/** All keys on one sheet, made of the catalogue, to search and to print. */
export const KeysDialog = ({ onClose, keysOf }: Props) => {
  const words = useWords();
  const [query, setQuery] = useState("");
  const sheet = keySheet(keysOf)
    .map(({ name, lines }) => ({
      name,
      lines: lines.filter((line) => match(query, `${words.text(line.label)} ${line.keys.join(" ")}`) > 0),
    }))
    .filter((group) => group.lines.length > 0);
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={words.text("frame.shortcuts")}
      footer={<Button onClick={() => window.print()}>{words.text("frame.shortcuts.print")}</Button>}
    >
      <TextField type="search" label={words.text("frame.shortcuts.search")} value={query} onChange={setQuery} />
      <p className={styles["lead"]}>
        {words.text(sheet.length === 0 ? "frame.shortcuts.none" : "frame.shortcuts.lead")}
      </p>
      <div className={styles["groups"]}>
        {sheet.map(({ name, lines }) => (
          <section key={name} className={styles["group"]}>
            <h3>{words.text(`frame.shortcuts.${name}`)}</h3>
            <dl className={styles["lines"]}>
              {lines.map((line) => (
                <div key={line.label} className={styles["line"]}>
                  <dt>{words.text(line.label)}</dt>
                  <dd>
                    {line.keys.map((keys) => (
                      <Kbd key={keys}>{keys}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
};

import { visible } from "@shared/agreement/visible";
import { useState } from "react";
import { nameVersion } from "../../store/session";
import { useWords } from "../../store/useWords";
import { useNamedVersions } from "../../store/versions";
import { toast } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { TextField } from "../../ui/TextField";
import styles from "./Verify.module.css";

const LONGEST = 120;

interface Props {
  readonly onClose: () => void;
  readonly onCompare: () => void;
}

/** Gives the workshop as it stands a name, to compare what comes later with it. */
export const VersionDialog = ({ onClose, onCompare }: Props) => {
  const words = useWords();
  const id = useWorkshop((state) => state.workshop?.id ?? null);
  const versions = useNamedVersions(id);
  const [name, setName] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const keep = async (): Promise<void> => {
    const called = name.trim();
    if (called === "") return;
    const kept = await nameVersion(called);
    if (!kept.ok) return setTrouble(words.say(kept.error.sentence));
    toast(
      { key: "versions.kept", values: { name: called } },
      { tone: "success", action: { label: { key: "versions.compare" }, run: onCompare } },
    );
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.text("versions.title")}
      description={words.text("versions.about")}
      footer={
        <>
          <Button onClick={onClose}>{words.text("verify.close")}</Button>
          <Button tone="accent" disabled={name.trim() === ""} onClick={() => void keep()}>
            {words.text("versions.keep")}
          </Button>
        </>
      }
    >
      <TextField
        label={words.text("versions.name")}
        placeholder={words.text("versions.example")}
        value={name}
        onChange={setName}
        onEnter={() => void keep()}
        maxLength={LONGEST}
      />
      {trouble !== null && <p role="alert">{trouble}</p>}
      {versions.length > 0 && (
        <section className={styles["versions"]} aria-label={words.text("versions.there")}>
          <h3 className={styles["heading"]}>{words.text("versions.there")}</h3>
          <ul>
            {versions.map((one) => (
              <li key={one.revision}>
                <span dir="auto">{visible(one.name)}</span> <time dateTime={one.at}>{words.moment(one.at)}</time>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
};

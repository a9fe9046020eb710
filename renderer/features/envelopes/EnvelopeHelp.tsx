import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import styles from "./Disclose.module.css";

const does = ["envelopes.help.does.1", "envelopes.help.does.2", "envelopes.help.does.3"] as const;
const not = [
  "envelopes.help.not.1",
  "envelopes.help.not.2",
  "envelopes.help.not.3",
  "envelopes.help.not.4",
  "envelopes.help.not.5",
] as const;

/** Said plainly, before anybody trusts it. */
export const EnvelopeHelp = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.text("envelopes.help.title")}
      footer={
        <Button tone="accent" onClick={onClose}>
          {words.text("envelopes.help.close")}
        </Button>
      }
    >
      <div className={styles["help"]}>
        <h3>{words.text("envelopes.help.does")}</h3>
        <ul>
          {does.map((key) => (
            <li key={key}>{words.text(key)}</li>
          ))}
        </ul>
        <h3>{words.text("envelopes.help.not")}</h3>
        <ul>
          {not.map((key) => (
            <li key={key}>{words.text(key)}</li>
          ))}
        </ul>
        <p className={styles["receipt"]}>{words.text("envelopes.help.how")}</p>
      </div>
    </Dialog>
  );
};

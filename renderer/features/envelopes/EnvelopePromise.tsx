import { useWords } from "../../store/useWords";
import styles from "./Disclose.module.css";

const does = ["envelopes.help.does.1", "envelopes.help.does.2", "envelopes.help.does.3"] as const;
const not = [
  "envelopes.help.not.1",
  "envelopes.help.not.2",
  "envelopes.help.not.3",
  "envelopes.help.not.4",
  "envelopes.help.not.5",
] as const;

/** What an envelope protects against and what not, for whoever is about to trust it. */
export const EnvelopePromise = () => {
  const words = useWords();
  return (
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
  );
};

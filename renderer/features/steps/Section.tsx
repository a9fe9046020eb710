import type { MessageKey } from "@shared/words/words";
import type { ReactNode } from "react";
import { useWords } from "../../store/useWords";
import styles from "./steps.module.css";

interface Props {
  readonly title: MessageKey;
  readonly lead?: MessageKey;
  readonly children: ReactNode;
}

/** A headed part of a step's panel. */
export const Section = ({ title, lead, children }: Props) => {
  const words = useWords();
  return (
    <section className={styles.section} aria-label={words.text(title)}>
      <h3 className={styles.heading}>{words.text(title)}</h3>
      {lead && <p className={styles.lead}>{words.text(lead)}</p>}
      {children}
    </section>
  );
};

import type { MessageKey } from "@shared/words/words";
import type { ReactNode } from "react";
import { useWords } from "../../../store/useWords";
import styles from "./Board.module.css";

interface Props {
  readonly title: MessageKey;
  readonly lead?: MessageKey;
  /** How far it has come, beside the heading. */
  readonly state?: string | undefined;
  readonly children: ReactNode;
}

/** A headed part of a large view. */
export const BoardSection = ({ title, lead, state, children }: Props) => {
  const words = useWords();
  return (
    <div className={styles["section"]}>
      <div className={styles["sectionHead"]}>
        <h3 className={styles["heading"]}>{words.text(title)}</h3>
        {state && <p className={styles["small"]}>{state}</p>}
      </div>
      {lead && <p className={styles["lead"]}>{words.text(lead)}</p>}
      {children}
    </div>
  );
};

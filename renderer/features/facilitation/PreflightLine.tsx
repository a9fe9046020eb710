import { CircleCheck, CircleDot, Eye } from "lucide-react";
import type { ReactNode } from "react";
import { useWords } from "../../store/useWords";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import styles from "./PreflightDialog.module.css";

interface Props {
  readonly name: string;
  /** All is well; somebody must look; or there is nothing to judge. */
  readonly state: "good" | "look" | "plain";
  readonly says: string;
  readonly children?: ReactNode;
}

const icons = { good: CircleCheck, look: Eye, plain: CircleDot } as const;

/** One thing to look at before the day, how it stands and what can be done. */
export const PreflightLine = ({ name, state, says, children }: Props) => {
  const words = useWords();
  const Icon = icons[state];
  return (
    <li className={styles["line"]} data-state={state}>
      <Icon aria-hidden className={styles["icon"]} />
      <div className={styles["what"]}>
        <h3>{name}</h3>
        <p>
          {state !== "plain" && <VisuallyHidden>{words.text(`preflight.state.${state}`)} </VisuallyHidden>}
          {says}
        </p>
        {children && <div className={styles["deeds"]}>{children}</div>}
      </div>
    </li>
  );
};

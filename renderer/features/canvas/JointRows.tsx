import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import styles from "./JointList.module.css";
import { partJoint } from "./jointDeeds";
import { textOfRow } from "./textOfRow";

interface Props {
  readonly workshop: Workshop;
  readonly onPart: () => void;
}

/** The joints there are, each with the way to part it. */
export const JointRows = ({ workshop, onPart }: Props) => {
  const words = useWords();
  return (
    <>
      <h3 className={styles.subtitle}>{words.text("canvas.joined")}</h3>
      {workshop.joints.length === 0 ? <p className={styles.about}>{words.text("canvas.noJoints")}</p> : null}
      <ul className={styles.rows}>
        {workshop.joints.map((joint) => {
          const ends = { give: textOfRow(workshop, joint.give), need: textOfRow(workshop, joint.need) };
          return (
            <li key={`${joint.give} ${joint.need}`} className={styles.row}>
              <span dir="auto">{words.text("canvas.bridgeLabel", ends)}</span>
              <Button
                size="small"
                tone="quiet"
                aria-label={words.text("canvas.partNamed", ends)}
                onClick={() => {
                  partJoint({ give: joint.give, need: joint.need }, words);
                  onPart();
                }}
              >
                {words.text("canvas.part")}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
};

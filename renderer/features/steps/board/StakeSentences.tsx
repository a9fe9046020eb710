import { stakeSentence } from "@shared/agreement/stakeSentence";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { SideMark } from "../../../ui/SideMark";
import board from "./Board.module.css";
import styles from "./StakeTable.module.css";
import { stayingSides } from "./staying";

/** Each stake as the one sentence it is read out as, under its owner's name. */
export const StakeSentences = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const side = (id: string | null): string => workshop.sides.find((one) => one.id === id)?.name ?? "";
  return (
    <>
      {stayingSides(workshop).map((owner) => {
        const own = workshop.ownership.filter((one) => one.owner === owner.id);
        return (
          own.length > 0 && (
            <div key={owner.id} className={styles["said"]}>
              <h4 className={board["subheading"]}>
                <SideMark position={workshop.sides.indexOf(owner)} name={owner.name} />
              </h4>
              <ol className={board["plain"]}>
                {own.map((stake) => (
                  <li key={stake.id} className={styles["sentence"]} data-on-board={stake.id} dir="auto">
                    {stakeSentence({ words, side }, stake)}
                  </li>
                ))}
              </ol>
            </div>
          )
        );
      })}
    </>
  );
};

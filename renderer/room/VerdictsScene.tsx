import type { SceneOf } from "@shared/room/roomModel";
import { Mark } from "./Mark";
import styles from "./scene.module.css";
import { useRoomWords } from "./useRoomWords";
import verdicts from "./VerdictsScene.module.css";

/** Who has given a verdict; all of them at once when the last is in. */
export const VerdictsScene = ({ scene }: { readonly scene: SceneOf<"verdicts"> }) => {
  const words = useRoomWords();
  return (
    <div className={styles.body}>
      <ul className={verdicts.seats}>
        {scene.seats.map((seat) => {
          const verdict = scene.verdicts?.find((one) => one.place === seat.place)?.verdict;
          return (
            <li key={seat.place} className={verdicts.seat} data-side={seat.place}>
              <Mark place={seat.place} name={seat.name} />
              <span className={verdict ? verdicts.verdict : styles.more}>
                {verdict
                  ? words.text(`domain.verdict.${verdict}`)
                  : words.text(seat.given ? "room.verdict.given" : "room.verdict.waits")}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};

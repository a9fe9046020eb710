import type { SceneOf } from "@shared/room/roomModel";
import { gateDecisions } from "@shared/workshop/vision";
import gate from "./GateScene.module.css";
import { Mark } from "./Mark";
import { Rating } from "./Rating";
import styles from "./scene.module.css";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";

/** The gate of the vision: who has rated, then the whole spread at once, and the four doors. */
export const GateScene = ({ scene }: { readonly scene: SceneOf<"gate"> }) => {
  const words = useRoomWords();
  const [box, level] = useFit(scene, 4);
  return (
    <div ref={box} className={styles.body} data-fit={level}>
      {scene.statement.trim() !== "" && level < 4 && (
        <p className={gate.statement} data-short={level > 0} dir="auto">
          {scene.statement}
        </p>
      )}
      <ul className={gate.seats} aria-label={words.text("room.rated")}>
        {scene.seats.map((seat) => {
          const rating = scene.ratings?.find((one) => one.place === seat.place)?.rating;
          return (
            <li key={seat.place} className={gate.seat} data-side={seat.place}>
              <Mark place={seat.place} name={seat.name} />
              {rating === undefined ? (
                <span className={styles.more}>{words.text(seat.rated ? "room.gate.rated" : "room.gate.waits")}</span>
              ) : (
                <Rating rating={rating} />
              )}
            </li>
          );
        })}
      </ul>
      <div className={gate.foot}>
        <p className={gate.ask}>
          {words.text("room.gate.doors")}
          {scene.round > 1 && (
            <span className={styles.more}> {words.text("room.gate.round", { round: scene.round })}</span>
          )}
        </p>
        <ul className={gate.doors}>
          {gateDecisions.map((decision) => (
            <li key={decision} className={gate.door} data-taken={scene.taken === decision}>
              {scene.taken === decision && "✓ "}
              {words.text(`domain.gate.${decision}`)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};

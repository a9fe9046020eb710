import type { RoomSeat, SceneOf } from "@shared/room/roomModel";
import styles from "./scene.module.css";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";
import { Whose } from "./Whose";

/** Shown at most, the closer it gets: the strongest stand first. */
const shownAt = [Infinity, Infinity, Infinity, Infinity, 10, 8, 7, 6, 5, 4, 3, 2] as const;
const most = shownAt.length - 1;

interface SeatProps {
  readonly seat: RoomSeat;
  readonly level: number;
}

const Seat = ({ seat, level }: SeatProps) => {
  const words = useRoomWords();
  const count = shownAt[level] ?? 2;
  const shown = seat.interests.slice(0, count);
  const more = seat.interests.length - shown.length;
  return (
    <section data-side={seat.place} data-leaves={seat.leaves}>
      <Whose place={seat.place} name={seat.name} leaves={seat.leaves} />
      <div className={styles.column}>
        <ul className={styles.list}>
          {shown.map((interest, at) => (
            // Texts may be alike; their order is what they are known by.
            <li key={`${String(at)} ${interest.text}`} className={styles.card}>
              {interest.strength !== shown[at - 1]?.strength && (
                <span className={styles.kind}>{words.text(`domain.strength.${interest.strength}`)}</span>
              )}
              <span dir="auto">{interest.text}</span>{" "}
              {level === 0 && interest.why.trim() !== "" && (
                <span className={styles.why} dir="auto">
                  {words.text("room.because", { why: interest.why })}
                </span>
              )}
            </li>
          ))}
        </ul>
        {more > 0 && <p className={styles.more}>{words.text("room.interests.more", { count: more })}</p>}
        {shown.length === 0 && (
          <p className={styles.more}>{words.text(seat.sealed ? "room.sealed" : "room.interests.none")}</p>
        )}
      </div>
    </section>
  );
};

/** Each side's disclosed interests, the sides next to each other. */
export const SeatsScene = ({ scene }: { readonly scene: SceneOf<"seats"> }) => {
  const words = useRoomWords();
  const [box, level] = useFit(scene, most);
  return (
    <div ref={box} className={styles.body} data-fit={level}>
      <div className={styles.level}>
        {scene.seats.map((seat) => (
          <Seat key={seat.place} seat={seat} level={level} />
        ))}
      </div>
      {scene.knew.length > 0 && (
        <ul className={styles.foot}>
          {scene.knew.map((one) => (
            <li key={`${one.by} ${one.about}`}>{words.text("room.knew", one)}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

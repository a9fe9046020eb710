import type { SceneOf } from "@shared/room/roomModel";
import { Mark } from "./Mark";
import styles from "./scene.module.css";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";

/** Stakes of a side shown at most, the closer it gets. */
const shownAt = [Infinity, Infinity, Infinity, Infinity, 4, 3, 2, 1] as const;

/** The ledger: each side's stakes, each as one sentence. */
export const LedgerScene = ({ scene }: { readonly scene: SceneOf<"ledger"> }) => {
  const words = useRoomWords();
  const [box, level] = useFit(scene, shownAt.length - 1);
  if (scene.stakes.length === 0) return <p className={styles.none}>{words.text("room.ledger.none")}</p>;
  const places = [...new Set(scene.stakes.map((stake) => stake.place))].sort((one, other) => one - other);
  return (
    <div ref={box} className={styles.body} data-fit={level}>
      <div className={styles.columns}>
        {places.map((place) => {
          const stakes = scene.stakes.filter((stake) => stake.place === place);
          const count = shownAt[level] ?? 1;
          // What is talked about is there; the others wait.
          const from = Math.min(
            Math.max(
              0,
              stakes.findIndex((stake) => stake.inHand),
            ),
            Math.max(0, stakes.length - count),
          );
          const shown = stakes.slice(from, from + count);
          return (
            <section key={place} className={styles.column} data-side={place}>
              <h2 className={styles.whose}>
                <Mark place={place} name={stakes[0]?.name ?? ""} />
              </h2>
              <ul className={styles.list}>
                {shown.map((stake, at) => (
                  // Sentences may be alike; their order is what they are known by.
                  <li
                    key={`${String(at)} ${stake.sentence}`}
                    className={styles.card}
                    data-in-hand={stake.inHand}
                    dir="auto"
                  >
                    {stake.sentence}
                  </li>
                ))}
              </ul>
              {shown.length < stakes.length && (
                <p className={styles.more}>
                  {words.text("room.interests.more", { count: stakes.length - shown.length })}
                </p>
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
};

import type { SceneOf } from "@shared/room/roomModel";
import type { RoomCommitments } from "@shared/room/stepScenes";
import commitments from "./CommitmentsScene.module.css";
import { Mark } from "./Mark";
import styles from "./scene.module.css";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";

/** Pairs of a direction shown at most, the closer it gets. */
const shownAt = [Infinity, Infinity, Infinity, Infinity, 5, 4, 3, 2, 1] as const;

const Direction = ({ of, count }: { readonly of: RoomCommitments; readonly count: number }) => {
  const words = useRoomWords();
  const shown = of.pairs.slice(0, count);
  return (
    <section className={commitments.direction} data-side={of.from.place}>
      <h2 className={styles.whose}>
        <span className={commitments.way}>
          <Mark place={of.from.place} name={of.from.name} /> {words.text("room.direction")} <Mark place={of.to.place} />
        </span>
      </h2>
      <table className={commitments.pairs}>
        <thead>
          <tr>
            <th scope="col">{words.text("room.commitments.gives")}</th>
            <th scope="col">{words.text("room.commitments.inReturn")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((pair, at) => (
            // Pairs may be alike; their order is what they are known by.
            <tr key={`${String(at)} ${pair.given}`}>
              <td dir="auto">{pair.given}</td>
              <td dir="auto">{pair.inReturn.join(" · ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < of.pairs.length && (
        <p className={styles.more}>{words.text("room.interests.more", { count: of.pairs.length - shown.length })}</p>
      )}
    </section>
  );
};

/** What each side gives the other and expects in return, direction by direction. */
export const CommitmentsScene = ({ scene }: { readonly scene: SceneOf<"commitments"> }) => {
  const words = useRoomWords();
  const [box, level] = useFit(scene, shownAt.length - 1);
  if (scene.directions.length === 0) return <p className={styles.none}>{words.text("room.commitments.none")}</p>;
  return (
    <div ref={box} className={styles.body} data-fit={level}>
      <div className={commitments.directions}>
        {scene.directions.map((one) => (
          <Direction key={`${String(one.from.place)} ${String(one.to.place)}`} of={one} count={shownAt[level] ?? 1} />
        ))}
      </div>
    </div>
  );
};

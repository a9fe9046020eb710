import type { SceneOf } from "@shared/room/roomModel";
import { Mark } from "./Mark";
import read from "./ReadThroughScene.module.css";
import styles from "./scene.module.css";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";

/** Points shown at most, the closer it gets: the first that the room chose stand. */
const shownAt = [Infinity, Infinity, Infinity, Infinity, 14, 12, 10, 8, 6, 5, 4, 3, 2] as const;

/** Page one, numbered, as it is read aloud; under it who has signed. */
export const ReadThroughScene = ({ scene }: { readonly scene: SceneOf<"readThrough"> }) => {
  const words = useRoomWords();
  const [box, level] = useFit(scene, shownAt.length - 1);
  const count = shownAt[level] ?? 2;
  // What is read now is there, with its own number; what was read gives way.
  const here = Math.max(
    0,
    scene.points.findIndex((point) => point.inHand),
  );
  const from = Math.min(here, Math.max(0, scene.points.length - count));
  const shown = scene.points.slice(from, from + count);
  const more = scene.points.length - shown.length;
  return (
    <div className={read.page}>
      <div ref={box} className={styles.body} data-fit={level}>
        {scene.statement.trim() !== "" && (
          <p className={read.statement} data-short={level > 3} dir="auto">
            {scene.statement}
          </p>
        )}
        {scene.points.length === 0 ? (
          <p className={styles.more}>{words.text("room.readThrough.none")}</p>
        ) : (
          <ol className={read.points} data-many={scene.points.length > 7} aria-label={words.text("room.readThrough")}>
            {shown.map((point, at) => (
              // Points may be alike; their number is what they are known by.
              <li key={`${String(at)} ${point.text}`} className={read.point} data-in-hand={point.inHand}>
                <span className={read.number}>{from + at + 1}</span>
                <span>
                  {point.place >= 0 && <Mark place={point.place} />}{" "}
                  {point.lead.trim() !== "" && (
                    <strong className={read.lead} dir="auto">
                      {point.lead}
                    </strong>
                  )}{" "}
                  <span dir="auto">{point.text}</span>
                </span>
              </li>
            ))}
          </ol>
        )}
        {more > 0 && <p className={styles.more}>{words.text("room.interests.more", { count: more })}</p>}
      </div>
      {scene.signed.length > 0 && (
        <ul className={read.signed} aria-label={words.text("room.signed")}>
          {scene.signed.map((one) => (
            <li key={one.place} data-side={one.place}>
              <Mark place={one.place} name={one.name} />{" "}
              <strong>
                {one.decision === null
                  ? words.text("room.signed.waits")
                  : words.text(`domain.signOffDecision.${one.decision}`)}
              </strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

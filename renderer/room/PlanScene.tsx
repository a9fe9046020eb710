import type { SceneOf } from "@shared/room/roomModel";
import type { RoomObjective } from "@shared/room/stepScenes";
import { Mark } from "./Mark";
import plan from "./PlanScene.module.css";
import styles from "./scene.module.css";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";

/** All while it fits; then actions and measures of all but the objective in hand give way, last the objectives. */
const keptAt = [
  { actions: true, kpis: true, objectives: Infinity },
  { actions: true, kpis: true, objectives: Infinity },
  { actions: true, kpis: true, objectives: Infinity },
  { actions: false, kpis: true, objectives: Infinity },
  { actions: false, kpis: false, objectives: Infinity },
  { actions: false, kpis: false, objectives: 5 },
  { actions: false, kpis: false, objectives: 3 },
  { actions: false, kpis: false, objectives: 1 },
] as const;

const Objective = ({ of, kept }: { readonly of: RoomObjective; readonly kept: (typeof keptAt)[number] }) => {
  const words = useRoomWords();
  return (
    <li className={styles.card} data-in-hand={of.inHand}>
      <h3 className={plan.objective} dir="auto">
        {of.text}
      </h3>
      <div className={plan.both}>
        {(kept.kpis || of.inHand) && of.kpis.length > 0 && (
          <div>
            <p className={plan.kind}>{words.text("room.plan.measures")}</p>
            <ul className={plan.lines}>
              {of.kpis.map((kpi, at) => (
                // Measures may be alike; their order is what they are known by.
                <li key={`${String(at)} ${kpi.measure}`}>
                  <Mark place={kpi.place} /> <span dir="auto">{kpi.measure}</span>{" "}
                  <strong className={plan.figures}>{kpi.figures}</strong>
                </li>
              ))}
            </ul>
          </div>
        )}
        {(kept.actions || of.inHand) && of.actions.length > 0 && (
          <div>
            <p className={plan.kind}>{words.text("room.plan.actions")}</p>
            <ul className={plan.lines}>
              {of.actions.map((action, at) => (
                // Actions may be alike; their order is what they are known by.
                <li key={`${String(at)} ${action.text}`}>
                  <Mark place={action.place} /> <span dir="auto">{action.text}</span>{" "}
                  <span className={styles.more} dir="auto">
                    {[action.who, action.due].filter(Boolean).join(" · ")}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </li>
  );
};

/** Where all see the partnership, the years on the way, and this year with its measures and actions. */
export const PlanScene = ({ scene }: { readonly scene: SceneOf<"plan"> }) => {
  const words = useRoomWords();
  const [box, level] = useFit(scene, keptAt.length - 1);
  const kept = keptAt[level] ?? keptAt[7];
  const here = Math.max(
    0,
    scene.objectives.findIndex((one) => one.inHand),
  );
  const from = Math.min(here, Math.max(0, scene.objectives.length - kept.objectives));
  const shown = scene.objectives.slice(from, from + kept.objectives);
  const more = scene.objectives.length - shown.length;
  if (scene.longTerm.trim() === "" && scene.objectives.length + scene.milestones.length === 0)
    return <p className={styles.none}>{words.text("room.plan.none")}</p>;
  return (
    <div ref={box} className={styles.body} data-fit={level}>
      {scene.longTerm.trim() !== "" && (
        <p className={plan.longTerm} dir="auto">
          {scene.longTerm}
        </p>
      )}
      {scene.milestones.length > 0 && level < 5 && (
        <ol className={plan.years}>
          {scene.milestones.map((one, at) => (
            <li key={`${String(at)} ${one.text}`}>
              <strong className={plan.year}>{one.year}</strong> <span dir="auto">{one.text}</span>
            </li>
          ))}
        </ol>
      )}
      {shown.length > 0 && (
        <section>
          <h2 className={plan.thisYear}>
            {scene.fiscalYear.trim() === ""
              ? words.text("room.plan.year")
              : words.text("room.plan.yearOf", { year: scene.fiscalYear })}
          </h2>
          <ul className={styles.list}>
            {shown.map((one, at) => (
              // Objectives may be alike; their order is what they are known by.
              <Objective key={`${String(at)} ${one.text}`} of={one} kept={kept} />
            ))}
          </ul>
          {more > 0 && <p className={styles.more}>{words.text("room.interests.more", { count: more })}</p>}
        </section>
      )}
    </div>
  );
};

import type { SceneOf } from "@shared/room/roomModel";
import type { RoomZone } from "@shared/room/stepScenes";
import { Mark } from "./Mark";
import radar from "./RadarScene.module.css";
import styles from "./scene.module.css";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";

const useStateOf = (): ((zone: RoomZone) => string) => {
  const words = useRoomWords();
  return ({ state }) => {
    if (state === null) return words.text("room.zone.untouched");
    if (state === "contested") return words.text("room.zone.contested");
    return state === "off-limits" ? words.text("room.zone.closed") : words.text(`domain.zoneState.${state}`);
  };
};

interface FactsProps {
  readonly zone: RoomZone;
  readonly settled: boolean;
  readonly yardstick: boolean;
}

const Facts = ({ zone, settled, yardstick }: FactsProps) => {
  const words = useRoomWords();
  if (zone.state === "off-limits") return null;
  return (
    <dl className={radar.facts}>
      {settled && zone.settled.trim() !== "" && (
        <>
          <dt>{words.text("room.zone.settled")}</dt>
          <dd dir="auto">{zone.settled}</dd>
        </>
      )}
      {yardstick && zone.yardstick.trim() !== "" && (
        <>
          <dt>{words.text("room.zone.yardstick")}</dt>
          <dd dir="auto">{zone.yardstick}</dd>
        </>
      )}
      {zone.decider && (
        <>
          <dt>{words.text("room.zone.decider")}</dt>
          <dd>
            <Mark place={zone.decider.place} name={zone.decider.name} />
          </dd>
        </>
      )}
    </dl>
  );
};

/** The zones of conflict as the sides left them: all at a glance, or one alone. */
export const RadarScene = ({ scene }: { readonly scene: SceneOf<"radar"> }) => {
  const words = useRoomWords();
  const stateOf = useStateOf();
  const [box, level] = useFit(scene, 5);
  const [first] = scene.zones;
  if (scene.alone && first) {
    return (
      <div ref={box} className={styles.body} data-fit={level}>
        <article className={radar.alone} data-state={first.state ?? "untouched"}>
          <h2>{words.text(`domain.topic.${first.topic}`)}</h2>
          <p className={radar.state}>{stateOf(first)}</p>
          <Facts zone={first} settled yardstick />
        </article>
      </div>
    );
  }
  return (
    <div ref={box} className={styles.body} data-fit={level}>
      <ul className={radar.zones}>
        {scene.zones.map((zone) => (
          <li key={zone.topic} className={radar.zone} data-state={zone.state ?? "untouched"}>
            <h2>{words.text(`domain.topic.${zone.topic}`)}</h2>
            <p className={radar.state}>{stateOf(zone)}</p>
            {level < 5 && <Facts zone={zone} settled={false} yardstick={level < 4} />}
          </li>
        ))}
      </ul>
    </div>
  );
};

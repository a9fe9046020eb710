import type { RoomModel, SceneOf } from "@shared/room/roomModel";
import agenda from "./AgendaScene.module.css";
import { Clock } from "./Clock";
import styles from "./scene.module.css";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";

interface Props {
  readonly scene: SceneOf<"agenda">;
  readonly timer: RoomModel["timer"];
}

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** Blocks shown at most, the closer it gets. */
const shownAt = [Infinity, Infinity, Infinity, Infinity, Infinity, 12, 10, 8, 6, 4] as const;

/** The day as planned, where it stands, and the clock of the block at hand as large as it goes. */
export const AgendaScene = ({ scene, timer }: Props) => {
  const words = useRoomWords();
  const [box, level] = useFit(scene, shownAt.length - 1);
  // A long day gives up what is behind it; the last block held stays for the way back.
  const now = scene.blocks.findIndex((block) => block.state === "now");
  const from = level < 4 ? 0 : Math.max(0, now - 1);
  const shown = scene.blocks.slice(from, from + (shownAt[level] ?? 4));
  const later = scene.blocks.length - from - shown.length;
  const board = (
    <div className={agenda.both}>
      <div ref={box} className={styles.body} data-fit={level}>
        <ol className={agenda.blocks} aria-label={words.text("room.agenda")}>
          {shown.map((block, at) => (
            // A step may stand in the agenda twice.
            <li key={`${String(at)} ${block.step}`} className={agenda.block} data-state={block.state}>
              {block.at !== null && <span className={agenda.time}>{timeOf(block.at)}</span>}
              <span className={agenda.name} dir="auto">
                {block.title.trim() || words.text(`domain.step.${block.step}`)}
              </span>
              {block.state === "now" && <span className={agenda.now}>{words.text("room.agenda.now")}</span>}
              {block.minutes !== null && (
                <span className={agenda.minutes}>
                  {words.text("room.agenda.minutes", { minutes: words.number(block.minutes) })}
                </span>
              )}
            </li>
          ))}
        </ol>
        <p className={styles.more}>
          {later > 0 && `${words.text("room.interests.more", { count: later })} `}
          {scene.end !== null && words.text("room.agenda.ends", { time: timeOf(scene.end) })}
        </p>
      </div>
      {timer && timer.planned > 0 && <Clock timer={timer} large />}
    </div>
  );
  if (scene.closed === null) return board;
  return (
    <>
      <aside className={agenda.notice} aria-label={words.text("room.notice")}>
        <strong>{words.text("room.notice")}</strong> <span>{words.text("room.notice.text")}</span>{" "}
        {scene.closed.length > 0 && (
          <span>
            {words.text("room.notice.closed", {
              topics: words.list(scene.closed.map((topic) => words.text(`domain.topic.${topic}`))),
            })}
          </span>
        )}
      </aside>
      {board}
    </>
  );
};

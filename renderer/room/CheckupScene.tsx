import type { SceneOf } from "@shared/room/roomModel";
import type { RoomFelt } from "@shared/room/stepScenes";
import checkup from "./CheckupScene.module.css";
import { Mark } from "./Mark";
import { Rating } from "./Rating";
import styles from "./scene.module.css";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";

const Pair = ({ of }: { readonly of: RoomFelt }) => {
  const words = useRoomWords();
  const then = of.rows.some((row) => row.before !== null);
  const columns = then ? (["before", "now"] as const) : (["now"] as const);
  const sides = ["one", "other"] as const;
  return (
    <table className={checkup.table}>
      <thead>
        {then && (
          <tr>
            <td />
            <th scope="colgroup" colSpan={2}>
              {words.text("room.checkup.then")}
            </th>
            <th scope="colgroup" colSpan={2}>
              {words.text("room.checkup.now")}
            </th>
          </tr>
        )}
        <tr>
          <td />
          {columns.flatMap((when) =>
            sides.map((who) => (
              <th key={`${when} ${who}`} scope="col">
                <Mark place={of[who].place} name={of[who].name} />
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {of.rows.map((row) => (
          <tr key={row.asked}>
            <th scope="row">{words.text(`room.checkup.asked.${row.asked}`)}</th>
            {columns.flatMap((when) =>
              sides.map((who) => {
                const rating = row[when]?.[who] ?? null;
                return (
                  <td key={`${when} ${who}`} data-side={of[who].place}>
                    {rating !== null && <Rating rating={rating} />}
                  </td>
                );
              }),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Us and them, then and now; before all answers are open only who has sealed. */
export const CheckupScene = ({ scene }: { readonly scene: SceneOf<"checkup"> }) => {
  const words = useRoomWords();
  const [box, level] = useFit(scene, 3);
  return (
    <div ref={box} className={styles.body} data-fit={level}>
      {scene.on !== "" && <p className={styles.more}>{scene.on}</p>}
      {scene.felt.map((pair) => (
        <Pair key={`${String(pair.one.place)} ${String(pair.other.place)}`} of={pair} />
      ))}
      {scene.felt.length === 0 && (
        <>
          <p className={styles.none}>{words.text("room.checkup.waits")}</p>
          {scene.seats.some((seat) => seat.sealed) && (
            <ul className={checkup.seats} aria-label={words.text("room.checkup.answers")}>
              {scene.seats.map((seat) => (
                <li key={seat.place}>
                  <Mark place={seat.place} name={seat.name} />{" "}
                  <span className={styles.more}>{words.text(seat.sealed ? "room.sealed" : "room.notSealed")}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
};

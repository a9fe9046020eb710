import { pictureLabels } from "@shared/picture/pictureLabels";
import { jigsawPlan } from "@shared/room/jigsawPlan";
import type { FarthestSeat, SceneOf } from "@shared/room/roomModel";
import { useMemo, useRef } from "react";
import { Jigsaw } from "./Jigsaw";
import { lastLevel, OtherPieces } from "./OtherPieces";
import { PieceList } from "./PieceList";
import styles from "./scene.module.css";
import table from "./TableScene.module.css";
import { useBox } from "./useBox";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";

interface Props {
  readonly scene: SceneOf<"table">;
  readonly seat: FarthestSeat;
}

/** The jigsaw with its seam, as much of it as is legible, and the titles of the rest; else the list of all pieces. */
export const TableScene = ({ scene, seat }: Props) => {
  const words = useRoomWords();
  const box = useRef<HTMLDivElement>(null);
  const room = useBox(box);
  const plan = useMemo(
    () => (room ? jigsawPlan(scene, room, seat, pictureLabels(words)) : null),
    [scene, room, seat, words],
  );
  const [rest, level] = useFit(plan, lastLevel);
  if (scene.pieces.length === 0) return <p className={styles.none}>{words.text("room.table.none")}</p>;
  const others = scene.pieces.filter((_, at) => plan?.picture.drawn.has(at) !== true);
  return (
    <div ref={box} className={table.room} data-rest={plan?.rest}>
      {plan && level < lastLevel ? (
        <>
          <Jigsaw plan={plan} scene={scene} />
          {others.length > 0 && <OtherPieces ref={rest} pieces={others} named={plan.rest === "beside"} level={level} />}
        </>
      ) : (
        room && <PieceList scene={scene} />
      )}
    </div>
  );
};

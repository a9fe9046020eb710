import { tilesOf } from "@shared/picture/patterns";
import { nameRoom } from "@shared/room/jigsawPicture";
import type { JigsawPlan } from "@shared/room/jigsawPlan";
import type { SceneOf } from "@shared/room/roomModel";
import { PatternTiles } from "../ui/PatternTiles";
import { ColumnName } from "./ColumnName";
import styles from "./Jigsaw.module.css";
import { JigsawBridge } from "./JigsawBridge";
import { JigsawPiece } from "./JigsawPiece";
import { useRoomWords } from "./useRoomWords";

const tiles = tilesOf("room");

interface Props {
  readonly plan: JigsawPlan;
  readonly scene: SceneOf<"table">;
}

/** The pieces cut and put together, in the outlines of the canvas and of the exported picture. */
export const Jigsaw = ({ plan, scene }: Props) => {
  const words = useRoomWords();
  const { picture, scale, taken } = plan;
  const { box } = picture;
  return (
    <svg
      className={styles.jigsaw}
      width={box.width * scale}
      height={box.height * scale}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
    >
      <title>{words.text("domain.step.jigsaw")}</title>
      <PatternTiles tiles={tiles} />
      {picture.columns.map(({ place, x }) => (
        <ColumnName
          key={x}
          place={place}
          name={scene.pieces.find((piece) => piece.place === place)?.name ?? ""}
          x={x}
          y={box.y + nameRoom / 2 - 5}
        />
      ))}
      {picture.pieces.map((piece) => (
        <JigsawPiece
          key={piece.role.id}
          piece={piece}
          taken={taken}
          inHand={scene.pieces[Number(piece.role.id)]?.inHand ?? false}
        />
      ))}
      {picture.bridges.map((bridge) => (
        <JigsawBridge key={`${bridge.give} ${bridge.need}`} bridge={bridge} />
      ))}
    </svg>
  );
};

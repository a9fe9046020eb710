import type { PieceBox } from "@shared/picture/board";
import { tilesOf } from "@shared/picture/patterns";
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
  const leaving = new Set(scene.pieces.filter((piece) => piece.leaves).map((piece) => piece.place));
  const inHand = ({ role }: PieceBox): boolean => scene.pieces[Number(role.id)]?.inHand ?? false;
  return (
    <svg
      className={styles.jigsaw}
      width={box.width * scale}
      height={box.height * scale}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
    >
      <title>{words.text("domain.step.jigsaw")}</title>
      <PatternTiles tiles={tiles} />
      {picture.columns.map(({ place, x, y }) => (
        <ColumnName
          key={x}
          place={place}
          name={scene.pieces.find((piece) => piece.place === place)?.name ?? ""}
          x={x}
          y={y}
          leaves={leaving.has(place)}
        />
      ))}
      {/* First what is in hand: its ring passes under the neighbours and leaves every joint whole. */}
      {[...picture.pieces]
        .sort((one, other) => Number(inHand(other)) - Number(inHand(one)))
        .map((piece) => (
          <JigsawPiece
            key={piece.role.id}
            piece={piece}
            taken={taken}
            inHand={inHand(piece)}
            leaves={leaving.has(piece.side)}
          />
        ))}
      {picture.bridges.map((bridge) => (
        <JigsawBridge
          key={`${bridge.give} ${bridge.need}`}
          bridge={bridge}
          leaves={leaving.has(bridge.giver) || leaving.has(bridge.needer)}
        />
      ))}
    </svg>
  );
};

import type { RoomPiece, SceneOf } from "@shared/room/roomModel";
import { PieceCard } from "./PieceCard";
import table from "./PieceList.module.css";
import { PlugLegend } from "./PlugLegend";
import styles from "./scene.module.css";
import { useFit } from "./useFit";
import { Whose } from "./Whose";

/** All rows while they fit; then those of the pieces in hand; then every piece by its tabs and sockets alone. */
const showsRows = (piece: RoomPiece, level: number): boolean => level < 4 || (level < 6 && piece.inHand);

/** The pieces by their titles and rows, one column a side and one for what nobody has yet: where no jigsaw fits. */
export const PieceList = ({ scene }: { readonly scene: SceneOf<"table"> }) => {
  const [box, level] = useFit(scene, 8);
  const places = [...new Set(scene.pieces.map((piece) => piece.place))].sort((a, b) => ((a + 7) % 7) - ((b + 7) % 7));
  // Titles alone are small enough for the full size again.
  const size = level < 4 ? level : Math.max(0, level - 5);
  return (
    <div ref={box} className={styles.body} data-fit={size}>
      <div className={styles.level}>
        {places.map((place) => {
          const pieces = scene.pieces.filter((piece) => piece.place === place);
          return (
            <section key={place} data-side={place}>
              <Whose place={place} name={pieces[0]?.name ?? ""} leaves={pieces[0]?.leaves ?? false} />
              <div className={table.pieces}>
                {pieces.map((piece, at) => (
                  // Titles may be alike; their order is what they are known by.
                  <PieceCard
                    key={`${String(at)} ${piece.title}`}
                    of={piece}
                    rows={showsRows(piece, level) ? "together" : "none"}
                  />
                ))}
              </div>
            </section>
          );
        })}
      </div>
      <PlugLegend />
    </div>
  );
};

import type { RoomPiece } from "@shared/room/roomModel";
import { Mark } from "./Mark";
import piece from "./PieceCard.module.css";
import { Plug } from "./Plug";
import { useRoomWords } from "./useRoomWords";

interface Props {
  readonly of: RoomPiece;
  /** Alone on the stage: both kinds of rows under their names; among others: all rows below each other, or none. */
  readonly rows: "apart" | "together" | "none";
}

const Rows = ({ of, kind }: { readonly of: RoomPiece; readonly kind: "give" | "need" }) => (
  <ul className={piece.rows}>
    {(kind === "give" ? of.gives : of.needs).map((row, at) => (
      // Texts may be alike; their order is what they are known by.
      <li key={`${String(at)} ${row.text}`} className={piece.row}>
        <Plug kind={kind} joined={row.joinedTo.length > 0} />
        <span dir="auto">{row.text}</span>
        {[...new Set(row.joinedTo)]
          .filter((place) => place !== of.place)
          .map((place) => (
            <Mark key={place} place={place} />
          ))}
      </li>
    ))}
  </ul>
);

/** A piece of the jigsaw: its title, and either every row or each row's tab and socket alone. */
export const PieceCard = ({ of, rows }: Props) => {
  const words = useRoomWords();
  const plugs = [
    ...of.gives.map((row, at) => ({
      key: `give ${String(at)}`,
      kind: "give" as const,
      joined: row.joinedTo.length > 0,
    })),
    ...of.needs.map((row, at) => ({
      key: `need ${String(at)}`,
      kind: "need" as const,
      joined: row.joinedTo.length > 0,
    })),
  ];
  return (
    <article
      className={piece.card}
      data-side={of.place}
      data-in-hand={of.inHand && rows !== "apart"}
      data-leaves={of.leaves}
    >
      <h2 className={piece.title}>
        <span dir="auto">{of.title || words.text("room.piece.unnamed")}</span>
        {rows === "none" && (
          <span
            className={piece.plugs}
            role="img"
            aria-label={words.text("room.piece.rows", { gives: of.gives.length, needs: of.needs.length })}
          >
            {plugs.map(({ key, kind, joined }) => (
              <Plug key={key} kind={kind} joined={joined} />
            ))}
          </span>
        )}
      </h2>
      {rows === "together" && (
        <>
          <Rows of={of} kind="give" />
          <Rows of={of} kind="need" />
        </>
      )}
      {rows === "apart" && (
        <div className={piece.both}>
          {(["give", "need"] as const).map((kind) => (
            <div key={kind} className={piece.side}>
              <h3 className={piece.kind}>{words.text(kind === "give" ? "room.gives" : "room.needs")}</h3>
              <Rows of={of} kind={kind} />
            </div>
          ))}
        </div>
      )}
    </article>
  );
};

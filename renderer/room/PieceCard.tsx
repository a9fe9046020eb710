import { sideMark } from "@shared/picture/sideMark";
import type { RoomPiece } from "@shared/room/roomModel";
import { Mark } from "./Mark";
import piece from "./PieceCard.module.css";
import { useRoomWords } from "./useRoomWords";

type Row = RoomPiece["gives"][number];

/** A tab for what is given, a socket for what is needed: full where it is joined, hollow where it is open. */
const Plug = ({ row, kind }: { readonly row: Row; readonly kind: "give" | "need" }) => (
  <span className={piece.plug} data-kind={kind} data-joined={row.joinedTo.length > 0} aria-hidden="true" />
);

const Rows = ({ rows, kind }: { readonly rows: readonly Row[]; readonly kind: "give" | "need" }) => {
  const words = useRoomWords();
  if (rows.length === 0) return null;
  return (
    <div className={piece.side}>
      <h3 className={piece.kind}>{words.text(kind === "give" ? "room.gives" : "room.needs")}</h3>
      <ul className={piece.rows}>
        {rows.map((row, at) => (
          // Texts may be alike; their order is what they are known by.
          <li key={`${String(at)} ${row.text}`} className={piece.row}>
            <Plug row={row} kind={kind} />
            <span dir="auto">{row.text}</span>
            {[...new Set(row.joinedTo)].map((place) => (
              <Mark key={place} place={place} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
};

const Plugs = ({ rows, kind }: { readonly rows: readonly Row[]; readonly kind: "give" | "need" }) =>
  rows.map((row, at) => <Plug key={`${String(at)} ${row.text}`} row={row} kind={kind} />);

/** A piece of the jigsaw: its title, and either every row or each row's tab and socket alone. */
export const PieceCard = ({ of, rows }: { readonly of: RoomPiece; readonly rows: boolean }) => {
  const words = useRoomWords();
  const letters = (list: readonly Row[]): string =>
    [...new Set(list.flatMap((row) => row.joinedTo))]
      .map((place) => (place < 0 ? "" : sideMark(place).letter))
      .join(", ");
  const counts = words.text("room.piece.rows", { gives: of.gives.length, needs: of.needs.length });
  return (
    <article className={piece.card} data-side={of.place} data-in-hand={of.inHand}>
      <h2 className={piece.title}>
        <Mark place={of.place} />
        <span dir="auto">{of.title || words.text("room.nobody")}</span>
        {!rows && (
          <span className={piece.plugs} role="img" aria-label={`${counts} ${letters([...of.gives, ...of.needs])}`}>
            <Plugs rows={of.gives} kind="give" />
            <Plugs rows={of.needs} kind="need" />
          </span>
        )}
      </h2>
      {rows && (
        <div className={piece.both}>
          <Rows rows={of.gives} kind="give" />
          <Rows rows={of.needs} kind="need" />
        </div>
      )}
    </article>
  );
};

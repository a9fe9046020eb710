import type { RoomPiece } from "@shared/room/roomModel";
import type { Ref } from "react";
import { Leaves } from "./Leaves";
import { Mark } from "./Mark";
import styles from "./OtherPieces.module.css";
import { PieceCard } from "./PieceCard";
import { PlugLegend } from "./PlugLegend";
import { useRoomWords } from "./useRoomWords";

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly pieces: readonly RoomPiece[];
  /** Each side has a line of its own, with room for its name. */
  readonly named: boolean;
  /** How much there is to give up: first long titles, then the last pieces of each side. */
  readonly level: number;
}

/** Titles of each side that are shown at most, the closer it gets. */
const titlesAt = [Infinity, Infinity, 10, 6, 3, 1, 0] as const;
/** Beyond this even the numbers do not fit. */
export const lastLevel = titlesAt.length;

/** The pieces that the picture has no room for, by title, tabs and sockets: the whole is still seen. */
export const OtherPieces = ({ ref, pieces, named, level }: Props) => {
  const words = useRoomWords();
  const places = [...new Set(pieces.map((piece) => piece.place))].sort((a, b) => ((a + 7) % 7) - ((b + 7) % 7));
  return (
    <div ref={ref} className={styles.rest} data-short={level > 0}>
      <h2 className={styles.head}>{words.text("room.table.rest")}</h2>
      {places.map((place) => {
        const own = pieces.filter((piece) => piece.place === place);
        const shown = own.slice(0, titlesAt[level] ?? 0);
        const [first, ...others] = shown;
        return (
          <section key={place} className={styles.side} data-side={place}>
            <div className={styles.lead}>
              <span className={styles.mark}>
                <Mark place={place} {...(named ? { name: own[0]?.name ?? "" } : {})} /> {own[0]?.leaves && <Leaves />}
              </span>
              {first && <PieceCard of={first} rows="none" />}
            </div>
            {others.map((piece, at) => (
              // Titles may be alike; their order is what they are known by.
              <PieceCard key={`${String(at)} ${piece.title}`} of={piece} rows="none" />
            ))}
            {shown.length < own.length && (
              <span className={styles.more}>
                {words.text("room.interests.more", { count: own.length - shown.length })}
              </span>
            )}
          </section>
        );
      })}
      <PlugLegend />
    </div>
  );
};

import type { Board, CardBox, InterestBox, PieceBox, SeatBox, StakeBox } from "@shared/picture/board";
import type { Words } from "@shared/words/words";
import type { BandName } from "./readingOrder";

/** What each thing on the canvas is called by those who listen. */
export interface Labels {
  band(band: BandName): string;
  statement(): string;
  card(card: CardBox): string;
  piece(piece: PieceBox): string;
  stake(stake: StakeBox): string;
  seat(seat: SeatBox): string;
  interest(interest: InterestBox): string;
  row(kind: "give" | "need", text: string): string;
}

/** The labels in one language. */
export const labels = (words: Words, board: Board): Labels => {
  // The names alone: a label that is said later must not keep a whole board of then.
  const names = new Map(
    board.seats.map(({ place, side, leaves }) => [
      place,
      leaves ? words.text("canvas.leavingSide", { side: side.name }) : side.name,
    ]),
  );
  const { lines } = board.statement;
  const sideName = (place: number): string => names.get(place) ?? words.text("canvas.nobody");
  return {
    band: (band) => words.text(`canvas.${band}`),
    statement: () =>
      lines.length === 0
        ? words.text("canvas.statementBlank")
        : words.text("canvas.statementLabel", { text: lines.join(" ") }),
    card: ({ card, side }) =>
      words.text("canvas.cardLabel", {
        kind: words.text(`domain.cardKind.${card.kind}`),
        side: side < 0 ? "none" : sideName(side),
        text: card.text,
      }),
    piece: ({ role, side, rows }) =>
      words.text("canvas.pieceLabel", {
        title: role.title,
        side: sideName(side),
        gives: role.gives.length,
        needs: role.needs.length,
        joined: rows.filter((row) => row.ends.some((end) => end.joint)).length,
      }),
    stake: ({ stake, side }) =>
      words.text("canvas.stakeLabel", {
        title: stake.title,
        kind: words.text(`domain.stakeKind.${stake.kind}`),
        side: sideName(side),
      }),
    seat: ({ side, place }) => words.text("canvas.seatLabel", { side: sideName(place), people: side.people.length }),
    interest: ({ interest, side }) =>
      words.text("canvas.interestLabel", {
        strength: words.text(`domain.strength.${interest.strength}`),
        side: sideName(side),
        text: interest.text,
      }),
    row: (kind, text) => words.text(kind === "give" ? "canvas.giveLabel" : "canvas.needLabel", { text }),
  };
};

/** The label of whatever has this id on the board. */
export const labelOf = (words: Words, board: Board, id: string): string => {
  const say = labels(words, board);
  const card = board.cards.find((one) => one.card.id === id);
  if (card) return say.card(card);
  for (const piece of board.pieces) {
    if (piece.role.id === id) return say.piece(piece);
    const row = [...piece.role.gives, ...piece.role.needs].find((one) => one.id === id);
    if (row) return say.row(piece.role.gives.some((give) => give.id === id) ? "give" : "need", row.text);
  }
  const stake = board.stakes.find((one) => one.stake.id === id);
  if (stake) return say.stake(stake);
  for (const seat of board.seats) {
    if (seat.side.id === id) return say.seat(seat);
    const interest = seat.interests.find((one) => one.interest.id === id);
    if (interest) return say.interest(interest);
  }
  return say.statement();
};

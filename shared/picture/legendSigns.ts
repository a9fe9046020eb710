import type { Board } from "./board";
import { isOpen, turnsDown } from "./drawPiece";
import type { Signs } from "./signs";

/** The signs that a picture has to explain, in the order of its foot. */
const legendSigns = [
  "joined",
  "open",
  "loose",
  "hole",
  "one-way",
  "overlap",
  "unowned",
  "below",
  "safe",
  "exposed",
] as const;
export type LegendSign = (typeof legendSigns)[number];

/** Those that occur in a picture of this board; only the whole one shows the seats. */
export const signsIn = (board: Board, signs: Signs, whole: boolean): readonly LegendSign[] => {
  const rows = board.pieces.flatMap((piece) => piece.rows);
  const interests = whole ? board.seats.flatMap((seat) => seat.interests) : [];
  const musts = interests.filter(({ interest }) => interest.strength === "must-protect");
  const has: Readonly<Record<LegendSign, boolean>> = {
    joined: board.bridges.some(({ give, need }) => !signs.ends.has(give) || !signs.ends.has(need)),
    open: rows.some(isOpen),
    loose: rows.some((row) => row.kind === "give" && row.ends.every((end) => !end.joint)),
    hole: rows.some((row) => signs.ends.get(row.id) === "hole"),
    "one-way": rows.some((row) => signs.ends.get(row.id) === "one-way"),
    overlap: board.pieces.some((piece) => signs.covers.has(piece.role.id)),
    unowned: board.pieces.some((piece) => piece.side < 0),
    below: rows.some(turnsDown),
    safe: musts.some(({ guards }) => guards.length > 0),
    exposed: musts.some(({ guards }) => guards.length === 0),
  };
  return legendSigns.filter((sign) => has[sign]);
};

import { type Guard, guards } from "../analysis/guards";
import { leavingSides } from "../analysis/leavingSides";
import type { Interest } from "../workshop/interests";
import { strengths } from "../workshop/interests";
import type { Side } from "../workshop/setting";
import type { Workshop } from "../workshop/workshop";
import type { InterestBox, SeatBox } from "./board";
import { isRtl } from "./planPiece";
import { lineHeight, sizes, type as styles } from "./sizes";
import { wrap } from "./wrap";

const { gap, pad, head, rowPadX, rowPadY, rowGap, icon, aside, bottom } = sizes.seat;
const none: readonly Guard[] = [];
const SEALED = 150;
/** An empty seat has room for one line. */
const EMPTY = 36;

/** Must-protects first; within a strength as people placed them, else as they were written. */
const ordered = (interests: readonly Interest[], workshop: Workshop): readonly Interest[] => {
  const { positions } = workshop.canvas;
  const key = (interest: Interest): number => positions[interest.id]?.x ?? Number.MAX_SAFE_INTEGER;
  return [...interests].sort(
    (a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength) || key(a) - key(b),
  );
};

/** How many seats stand side by side in a row: four and more sit in two rows, to be read on a small screen. */
export const seatsInRow = (sides: number): number => (sides < 4 ? Math.max(1, sides) : Math.ceil(sides / 2));

/** The seats in rows from the given top left corner, each side's interests before it; the absent have none. */
export const layoutSeats = (
  workshop: Workshop,
  left: number,
  top: number,
  across: number,
  absent: ReadonlySet<string>,
): { readonly seats: readonly SeatBox[]; readonly bottom: number } => {
  const protectedBy = guards(workshop);
  const leaving = leavingSides(workshop);
  const sitting = workshop.sides.flatMap((side, place) => (absent.has(side.id) ? [] : [{ side, place }]));
  const count = seatsInRow(sitting.length);
  const width = Math.floor((across - gap * (count - 1)) / count);
  const textWidth = width - 2 * pad - 2 * rowPadX - icon - aside - 8;
  const seatOf = (side: Side, place: number, column: number, y: number): SeatBox => {
    const x = left + column * (width + gap);
    // Beside the name stand the people, and what is still sealed.
    const sealed = workshop.envelopes.some((one) => one.side === side.id && one.openedAt === null);
    const taken = 40 + side.people.slice(0, 4).length * 32 + (sealed ? SEALED : 0);
    const nameLines = wrap(side.name, Math.max(90, width - 2 * pad - taken), styles.seat, 2);
    let below = y + head + (nameLines.length - 1) * lineHeight.seat;
    const own = workshop.interests.filter((interest) => interest.side === side.id);
    const interests = ordered(own, workshop).map((interest): InterestBox => {
      const lines = wrap(interest.text, textWidth, styles.card);
      const kept = protectedBy.get(interest.id) ?? none;
      const first = interest.strength === "must-protect" ? kept[0] : undefined;
      const beside = first ? wrap(first.title, aside - 4, styles.caption, 2) : [];
      const height =
        Math.max(lines.length * lineHeight.card, beside.length * lineHeight.caption, lineHeight.card) + 2 * rowPadY;
      const box = { x: x + pad, y: below, width: width - 2 * pad, height };
      below += height + rowGap;
      return { interest, side: place, box, lines, rtl: isRtl(interest.text), guards: kept, aside: beside };
    });
    const height = Math.max(head + EMPTY, below - rowGap - y) + bottom;
    return { side, place, box: { x, y, width, height }, nameLines, interests, leaves: leaving.includes(side.id) };
  };
  const seats: SeatBox[] = [];
  let y = top;
  for (let from = 0; from < sitting.length; from += count) {
    const row = sitting.slice(from, from + count).map(({ side, place }, at) => seatOf(side, place, at, y));
    const height = Math.max(...row.map(({ box }) => box.height));
    seats.push(...row.map((seat) => ({ ...seat, box: { ...seat.box, height } })));
    y += height + gap;
  }
  return { seats, bottom: seats.length === 0 ? top + head + EMPTY + bottom : y - gap };
};

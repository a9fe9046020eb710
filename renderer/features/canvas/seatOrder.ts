import type { Command } from "@shared/commands/command";
import type { Board, InterestBox } from "@shared/picture/board";
import type { Box } from "@shared/picture/spaces";
import type { Position, Workshop } from "@shared/workshop/workshop";

/** Where the seats lie in the file's own coordinates, and how far apart interests stand there. */
const SEAT_Y = 480;
const APART = 200;

interface Place {
  /** The interests of the same side and strength, in their order. */
  readonly group: readonly InterestBox[];
  readonly at: number;
}

const placeOf = (board: Board, id: string): Place | null => {
  for (const seat of board.seats) {
    const own = seat.interests.find((one) => one.interest.id === id);
    if (!own) continue;
    const group = seat.interests.filter((one) => one.interest.strength === own.interest.strength);
    return { group, at: group.indexOf(own) };
  }
  return null;
};

/** Whether a thing lies in a seat, where only the order is people's own. */
export const isInterest = (workshop: Workshop, id: string): boolean =>
  workshop.interests.some((interest) => interest.id === id);

const order = ({ group, at }: Place, to: number): Command | null => {
  const [moved] = group.slice(at, at + 1);
  if (!moved || to === at || to < 0 || to >= group.length) return null;
  const rest = group.filter((one) => one !== moved);
  const all = [...rest.slice(0, to), moved, ...rest.slice(to)];
  const positions: Record<string, Position> = {};
  all.forEach((one, place) => {
    positions[one.interest.id] = { x: place * APART, y: SEAT_Y };
  });
  return { do: "together", commands: [{ do: "place", positions }], name: { key: "table.reorderName" } };
};

/** Puts an interest so many places further down among those of its side and strength; null where it cannot go on. */
export const orderBy = (board: Board, id: string, by: number): Command | null => {
  const place = placeOf(board, id);
  return place && order(place, place.at + by);
};

const targetOf = ({ group, at }: Place, dy: number): number => {
  const own = group[at]?.box;
  const middle = own ? own.y + own.height / 2 + dy : 0;
  return group.filter((one, index) => index !== at && one.box.y + one.box.height / 2 < middle).length;
};

/** The order after an interest was carried so far up or down. */
export const orderAfter = (board: Board, id: string, dy: number): Command | null => {
  const place = placeOf(board, id);
  return place && order(place, targetOf(place, dy));
};

/** The line on which a carried interest would come to lie; null where it stays. */
export const slotOf = (board: Board, id: string, dy: number): Box | null => {
  const place = placeOf(board, id);
  if (!place) return null;
  const to = targetOf(place, dy);
  const beside = place.group[to]?.box;
  if (to === place.at || !beside) return null;
  const y = to < place.at ? beside.y - 5 : beside.y + beside.height + 1;
  return { x: beside.x, y, width: beside.width, height: 4 };
};

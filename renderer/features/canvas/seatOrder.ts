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

const inOrder = (groups: readonly (readonly InterestBox[])[]): Command | null => {
  if (groups.length === 0) return null;
  const positions: Record<string, Position> = {};
  for (const group of groups)
    group.forEach(({ interest }, place) => {
      positions[interest.id] = { x: place * APART, y: SEAT_Y };
    });
  return { do: "together", commands: [{ do: "place", positions }], name: { key: "table.reorderName" } };
};

const order = ({ group, at }: Place, to: number): Command | null => {
  const [moved] = group.slice(at, at + 1);
  if (!moved || to === at || to < 0 || to >= group.length) return null;
  const rest = group.filter((one) => one !== moved);
  return inOrder([[...rest.slice(0, to), moved, ...rest.slice(to)]]);
};

/** A group where those that are meant go one place up, each if another one stands there. */
const raised = (group: readonly InterestBox[], ids: ReadonlySet<string>): readonly InterestBox[] => {
  const all = [...group];
  for (const [at, one] of group.entries()) {
    const above = all[at - 1];
    if (above && ids.has(one.interest.id) && !ids.has(above.interest.id)) all.splice(at - 1, 2, one, above);
  }
  return all;
};

/** Puts interests one place up or down among those of their side and strength; null where none can go on. */
export const orderBy = (board: Board, ids: ReadonlySet<string>, way: "up" | "down"): Command | null => {
  const moved = [...ids].flatMap((id) => {
    const place = placeOf(board, id);
    // Each group once: with the first of those that are meant.
    if (!place || place.group.findIndex(({ interest }) => ids.has(interest.id)) !== place.at) return [];
    const { group } = place;
    const all = way === "up" ? raised(group, ids) : [...raised([...group].reverse(), ids)].reverse();
    return all.every((one, at) => one === group[at]) ? [] : [all];
  });
  return inOrder(moved);
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

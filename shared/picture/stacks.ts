import type { Joint, Role } from "../workshop/jigsaw";
import type { PiecePlan, RowPlan } from "./planPiece";
import { sizes } from "./sizes";
import { heights } from "./solve";

const { gap, bottomPad, tabGap } = sizes.piece;
/** Half of what a further tab of the same give takes. */
export const tabHalf = 15;
/** Half of a piece's body where it has no row. */
export const bareHalf = 12;
/** More air than this between two rows, or in one piece in all, and a joint is better drawn as a bridge. */
const MOST_GAP = 130;
const MOST_AIR = 220;

/** One tab or socket of a piece, in the order in which they go down it. */
export interface End {
  readonly row: RowPlan;
  readonly joint: Joint | null;
}

/** A piece in its column before it has a height. */
export interface Standing {
  readonly role: Role;
  readonly plan: PiecePlan;
  readonly column: number;
  readonly ends: readonly End[];
}

/** A piece with the heights of its ends, from the top of the cluster. */
export interface Stacked extends Standing {
  readonly heights: readonly number[];
  /** The middle of its first row. */
  readonly start: number;
  /** The air over it that a seam has made. */
  readonly above: number;
}

/** The name of a joint. */
export const jointKey = (joint: Joint): string => `${joint.give} ${joint.need}`;

/** Whether an end is the first of its row: further tabs of one give need less room. */
export const isFirst = (ends: readonly End[], at: number): boolean => ends[at - 1]?.row !== ends[at]?.row;

/** How far under the end before it an end lies at least. */
const least = (ends: readonly End[], at: number): number => {
  const [before, end] = [ends[at - 1], ends[at]];
  if (!before || !end) return 0;
  if (!isFirst(ends, at)) return tabGap;
  return (isFirst(ends, at - 1) ? before.row.half : Math.max(tabHalf, before.row.half - tabGap)) + end.row.half;
};

/** Where a piece begins. */
export const topOf = ({ start, ends, plan }: Stacked): number =>
  start - (ends[0]?.row.half ?? bareHalf) - plan.headHeight;

/** The air above an end that nothing needs. */
export const airAbove = ({ ends, heights: at }: Stacked, place: number): number =>
  place === 0 ? 0 : (at[place] ?? 0) - (at[place - 1] ?? 0) - least(ends, place);

/** So far from the top a piece lies at least. */
export type Floor = (role: string) => number;

/** What a piece takes beyond its rows: room at its foot, how far from the top it lies at least, and air over it. */
interface Extra {
  readonly footOf: (role: string) => number;
  readonly floor: Floor;
  /** Between two pieces of one column. */
  readonly gap: number;
}
const none: Extra = { footOf: () => 0, floor: () => 0, gap };

/**
 * Stands pieces in their columns, each end at the least height it can have while every joint in `seams` lies at one
 * height on both its pieces; null where the orders forbid that.
 */
export const stack = (
  pieces: readonly Standing[],
  seams: ReadonlySet<string>,
  extra: Extra = none,
): readonly Stacked[] | null => {
  const solver = heights();
  const last = new Map<number, { readonly at: number; readonly by: number }>();
  const own = new Map<string, number>();
  const made: { readonly piece: Standing; readonly variables: readonly number[]; readonly start: number }[] = [];
  for (const piece of pieces) {
    const above = last.get(piece.column);
    const top = piece.plan.headHeight;
    const firstHalf = piece.ends[0]?.row.half ?? bareHalf;
    const start = solver.add(extra.floor(piece.role.id) + top + firstHalf);
    if (above) solver.under(above.at, start, above.by + extra.gap + top + firstHalf);
    const variables: number[] = [];
    // The text of a row with several tabs may reach further down than the tabs do.
    let reach = 0;
    piece.ends.forEach((end, at) => {
      const here = at === 0 ? start : solver.add(0);
      const before = variables.at(-1);
      if (before !== undefined) solver.under(before, here, least(piece.ends, at));
      variables.push(here);
      reach = isFirst(piece.ends, at) ? end.row.half : Math.max(tabHalf, reach - tabGap);
    });
    last.set(piece.column, {
      at: variables.at(-1) ?? start,
      by: (variables.length > 0 ? reach : bareHalf) + bottomPad + extra.footOf(piece.role.id),
    });
    made.push({ piece, variables, start });
  }
  for (const { piece, variables } of made)
    for (const [at, end] of piece.ends.entries()) {
      const key = end.joint ? jointKey(end.joint) : "";
      const here = variables[at];
      if (!seams.has(key) || here === undefined) continue;
      const there = own.get(key);
      if (there === undefined) own.set(key, here);
      else if (!solver.align(there, here)) return null;
    }
  const heightOf = solver.settle();
  return made.map(({ piece, variables, start }) => {
    const heights = variables.map(heightOf);
    // What no seam holds comes down to what one holds: the air is then over the piece, not in it.
    for (let at = heights.length - 2; at >= 0; at -= 1) {
      const joint = piece.ends[at]?.joint;
      if (joint && seams.has(jointKey(joint))) continue;
      heights[at] = Math.max(heights[at] ?? 0, (heights[at + 1] ?? 0) - least(piece.ends, at + 1));
    }
    const lowered = heights[0] ?? heightOf(start);
    return { ...piece, heights, start: lowered, above: lowered - heightOf(start) };
  });
};

const isCalm = (pieces: readonly Stacked[]): boolean =>
  pieces.every((piece) => {
    let all = piece.above;
    for (let at = 1; at < piece.ends.length; at += 1) {
      const air = airAbove(piece, at);
      if (air > MOST_GAP) return false;
      all += air;
    }
    return all <= MOST_AIR;
  });

/**
 * Which of the joints become seams: as many as can lie at one height without tearing a piece apart. Those that can't are
 * found by halves, so that a table on which all fit is put together once.
 */
export const chooseSeams = (
  pieces: readonly Standing[],
  joints: readonly string[],
  steady: Floor | null,
): ReadonlySet<string> => {
  const seams = new Set<string>();
  const extra = steady ? { ...none, floor: steady } : none;
  const made = (): readonly Stacked[] | null => {
    const first = stack(pieces, seams, extra);
    return first && steady ? stack(fillAir(first, seams), seams, extra) : first;
  };
  const lying = steady && made();
  /** What lies already is not moved for a seam. */
  const serves = (now: readonly Stacked[]): boolean =>
    isCalm(now) && (lying === null || now.every((piece, at) => topOf(piece) === topOf(lying[at] ?? piece)));

  // In a very large knot single joints are not tried one by one.
  const few = Math.max(1, Math.floor(joints.length / 200));
  const take = (some: readonly string[]): void => {
    if (some.length === 0) return;
    for (const key of some) seams.add(key);
    const now = made();
    if (now && serves(now)) return;
    for (const key of some) seams.delete(key);
    if (some.length <= few) return;
    const half = Math.ceil(some.length / 2);
    take(some.slice(0, half));
    take(some.slice(half));
  };
  take(joints);
  return seams;
};

/** Rows that no seam holds move up into air that seams have made, so that pieces stay short. */
export const fillAir = (pieces: readonly Stacked[], seams: ReadonlySet<string>): readonly Standing[] =>
  pieces.map((piece) => {
    const isHeld = (row: RowPlan): boolean =>
      piece.ends.some((end) => end.row === row && end.joint !== null && seams.has(jointKey(end.joint)));
    const loose = piece.ends.filter((end, at) => !isHeld(end.row) && isFirst(piece.ends, at));
    if (loose.length === 0) return piece;
    const ends: End[] = [];
    const put = (row: RowPlan): void => {
      ends.push(...piece.ends.filter((end) => end.row === row));
    };
    const held = piece.ends.flatMap((end, at) =>
      isHeld(end.row) ? [{ end, air: airBetween(piece, at, isHeld) }] : [],
    );
    const waiting = loose.map((end) => end.row);
    for (const { end, air } of held) {
      if (!ends.some((one) => one.row === end.row)) {
        let left = air;
        for (let next = waiting[0]; next && ends.length > 0 && heightOfRow(piece, next) <= left; next = waiting[0]) {
          left -= heightOfRow(piece, next);
          put(next);
          waiting.shift();
        }
      }
      if (!ends.includes(end)) ends.push(end);
    }
    for (const row of waiting) put(row);
    return { ...piece, ends };
  });

const heightOfRow = (piece: Standing, row: RowPlan): number => {
  const count = piece.ends.filter((end) => end.row === row).length;
  return row.half + Math.max(row.half, (count - 1) * tabGap + tabHalf);
};

/** The air above a held end when the loose rows between it and the one held before are gone. */
const airBetween = (piece: Stacked, at: number, isHeld: (row: RowPlan) => boolean): number => {
  let air = 0;
  for (let place = at; place > 0; place -= 1) {
    air += airAbove(piece, place);
    const before = piece.ends[place - 1];
    if (!before || isHeld(before.row)) break;
    if (isFirst(piece.ends, place - 1)) air += heightOfRow(piece, before.row);
  }
  return air;
};

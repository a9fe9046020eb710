import type { Spot } from "./board";
import { outward } from "./piece";
import type { Box, Point } from "./spaces";

/** How far from a thing a line runs past it: beyond a tab that stands out. */
const ASIDE = 32;
const ABOVE = 9;
const BELOW = 25;
/** A line goes straight out of an edge so far before it turns. */
const OUT = { left: 30, right: 30, bottom: BELOW } as const;
/** Things further from both ends than this are not looked at. */
const FAR = 900;
/** With more things in the way no way is looked for: the line goes straight. */
const MANY = 240;
/** What a bend costs, and what a pixel across a thing costs, in pixels. */
const BEND = 34;
const ACROSS = 9;

const unique = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

/** What one goes to next, the cheapest first. */
const queue = () => {
  const heap: { readonly cost: number; readonly state: number }[] = [];
  return {
    push: (cost: number, state: number): void => {
      heap.push({ cost, state });
      let at = heap.length - 1;
      for (let up = (at - 1) >> 1; at > 0; up = (at - 1) >> 1) {
        const [one, above] = [heap[at], heap[up]];
        if (!one || !above || above.cost <= one.cost) break;
        heap[at] = above;
        heap[up] = one;
        at = up;
      }
    },
    pop: (): { readonly cost: number; readonly state: number } | undefined => {
      const [first] = heap;
      const end = heap.pop();
      if (!end || heap.length === 0) return first;
      let at = 0;
      for (;;) {
        let least = at;
        let one = end;
        for (const child of [2 * at + 1, 2 * at + 2]) {
          const next = heap[child];
          if (next && next.cost < one.cost) {
            least = child;
            one = next;
          }
        }
        heap[at] = one;
        if (least === at) return first;
        at = least;
      }
    },
  };
};

/** Pixels of an upright or level stretch that lie on things. */
const onThings = (a: Point, b: Point, things: readonly Box[]): number => {
  let sum = 0;
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  for (const box of things) {
    const wide = Math.min(right, box.x + box.width) - Math.max(left, box.x);
    const high = Math.min(bottom, box.y + box.height) - Math.max(top, box.y);
    // Along an edge is on it, too: there the joints are.
    if (wide >= 0 && high >= 0) sum += Math.max(wide, high);
  }
  return sum;
};

/** The points of a line that hold it: those on a straight stretch are left out. */
export const corners = (points: readonly Point[]): readonly Point[] =>
  points.filter((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });

/**
 * The way of a line from a tab to a socket, level and upright: straight out of both edges and, as far as that is no great
 * way round, between things and not across them.
 */
export const route = (from: Spot, to: Spot, all: readonly Box[]): readonly Point[] => {
  const [start, goal] = [from, to].map((spot) => ({
    x: spot.x + outward[spot.edge].x * OUT[spot.edge],
    y: spot.y + outward[spot.edge].y * OUT[spot.edge],
  }));
  if (!start || !goal) return [from, to];
  const [left, right] = [Math.min(from.x, to.x) - FAR, Math.max(from.x, to.x) + FAR];
  const [top, bottom] = [Math.min(from.y, to.y) - FAR, Math.max(from.y, to.y) + FAR];
  const things = all.filter(
    (box) => box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top,
  );
  const plain = [from, start, { x: goal.x, y: start.y }, goal, to];
  if (things.length > MANY) return corners(plain);

  const xs = unique([start.x, goal.x, ...things.flatMap((box) => [box.x - ASIDE, box.x + box.width + ASIDE])]);
  const ys = unique([start.y, goal.y, ...things.flatMap((box) => [box.y - ABOVE, box.y + box.height + BELOW])]);
  const wide = xs.length;
  const index = (point: Point): number => ys.indexOf(point.y) * wide + xs.indexOf(point.x);
  const pointOf = (at: number): Point => ({ x: xs[at % wide] ?? 0, y: ys[Math.floor(at / wide)] ?? 0 });
  // What a step costs to the right and downwards from each place; -1 where nobody has asked yet.
  const price = new Float64Array(wide * ys.length * 2).fill(-1);
  const cost = (a: number, b: number): number => {
    const key = Math.min(a, b) * 2 + (Math.abs(a - b) === 1 ? 0 : 1);
    const known = price[key] ?? -1;
    if (known >= 0) return known;
    const [one, other] = [pointOf(a), pointOf(b)];
    const made = Math.abs(one.x - other.x) + Math.abs(one.y - other.y) + (ACROSS - 1) * onThings(one, other, things);
    price[key] = made;
    return made;
  };

  // A state is a place and the way one came: 0 level, 1 upright.
  const begin = index(start) * 2 + (from.edge === "bottom" ? 1 : 0);
  const [end, endWay] = [index(goal), to.edge === "bottom" ? 1 : 0];
  const best = new Float64Array(wide * ys.length * 2).fill(Number.POSITIVE_INFINITY);
  best[begin] = 0;
  const came = new Map<number, number>();
  const open = queue();
  open.push(0, begin);
  let reached = -1;
  for (let next = open.pop(); next; next = open.pop()) {
    const here = next.state;
    const far = best[here] ?? 0;
    const [place, way] = [here >> 1, here & 1];
    if (place === end) {
      reached = here;
      break;
    }
    const [x, y] = [place % wide, Math.floor(place / wide)];
    const beside = [
      x > 0 ? place - 1 : -1,
      x < wide - 1 ? place + 1 : -1,
      y > 0 ? place - wide : -1,
      y < ys.length - 1 ? place + wide : -1,
    ];
    beside.forEach((there, at) => {
      if (there < 0) return;
      const turn = at < 2 ? 0 : 1;
      const last = there === end && turn !== endWay ? BEND : 0;
      const sum = far + cost(place, there) + (turn === way ? 0 : BEND) + last;
      const state = there * 2 + turn;
      if (sum >= (best[state] ?? 0)) return;
      best[state] = sum;
      came.set(state, here);
      const point = pointOf(there);
      open.push(sum + Math.abs(point.x - goal.x) + Math.abs(point.y - goal.y), state);
    });
  }
  if (reached < 0) return corners(plain);
  const way: Point[] = [];
  for (let state: number | undefined = reached; state !== undefined; state = came.get(state))
    way.unshift(pointOf(state >> 1));
  return corners([{ x: from.x, y: from.y }, ...way, { x: to.x, y: to.y }]);
};

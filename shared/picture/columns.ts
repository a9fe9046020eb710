import type { Joint, Role } from "../workshop/jigsaw";
import { sizes } from "./sizes";

/** The part of a workshop that says who is joined with whom. */
export interface Sided {
  readonly sides: readonly { readonly id: string }[];
  readonly roles: readonly Role[];
  readonly joints: readonly Joint[];
}

const orders = (count: number): readonly (readonly number[])[] => {
  if (count === 0) return [[]];
  const out: number[][] = [];
  const walk = (taken: readonly number[]): void => {
    if (taken.length === count) out.push([...taken]);
    else for (let at = 0; at < count; at += 1) if (!taken.includes(at)) walk([...taken, at]);
  };
  walk([]);
  return out;
};

type Places = Readonly<Record<string, { readonly x: number } | undefined>>;

/** How often one side's pieces lie left of another's that they are joined with, side by side as "Assemble" lays them. */
const lyingLeft = (workshop: Sided, owner: ReadonlyMap<string, Owned>, places: Places): ReadonlyMap<string, number> => {
  const votes = new Map<string, number>();
  for (const joint of workshop.joints) {
    const [a, b] = [owner.get(joint.give), owner.get(joint.need)];
    const [at, to] = [a && places[a.role]?.x, b && places[b.role]?.x];
    if (!a || !b || at === undefined || to === undefined || at === to) continue;
    if ((to - at) % sizes.piece.width !== 0) continue;
    const key = at < to ? `${a.side} ${b.side}` : `${b.side} ${a.side}`;
    votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  return votes;
};

interface Owned {
  readonly role: string;
  readonly side: number;
}

/** Another order must hold so much more of the joints between neighbours: one joint must not turn the whole table round. */
const PLAINLY = 1.1;

/**
 * The sides (by their place in the document) from left to right, so that those with the most joints
 * are neighbours: only neighbours share a seam. -1, what is nobody's yet, comes last.
 */
export const columns = (workshop: Sided, places: Places = {}): readonly number[] => {
  const sideAt = new Map(workshop.sides.map((side, at) => [side.id, at]));
  const owner = new Map<string, Owned>();
  for (const role of workshop.roles) {
    const side = role.side === null ? undefined : sideAt.get(role.side);
    if (side !== undefined)
      for (const row of [...role.gives, ...role.needs]) owner.set(row.id, { role: role.id, side });
  }
  const asWritten: readonly number[] = workshop.sides.map((_, at) => at);
  if (asWritten.length < 3) return [...asWritten, -1];
  const between = new Map<string, number>();
  for (const joint of workshop.joints) {
    const [a, b] = [owner.get(joint.give)?.side, owner.get(joint.need)?.side];
    if (a === undefined || b === undefined || a === b) continue;
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    between.set(key, (between.get(key) ?? 0) + 1);
  }
  const joined = (order: readonly number[]): number =>
    order.reduce((sum, side, at) => {
      const next = order[at + 1];
      return next === undefined ? sum : sum + (between.get(`${Math.min(side, next)} ${Math.max(side, next)}`) ?? 0);
    }, 0);
  const left = lyingLeft(workshop, owner, places);
  const asItLies = (order: readonly number[]): number =>
    order.reduce(
      (sum, side, at) => order.slice(at + 1).reduce((all, to) => all + (left.get(`${side} ${to}`) ?? 0), sum),
      0,
    );
  const all = orders(asWritten.length);
  const most = (count: (order: readonly number[]) => number, best: readonly number[], least: number) =>
    all.reduce((kept, order) => (count(order) > kept.count ? { order, count: count(order) } : kept), {
      order: best,
      count: least,
    }).order;
  const now = most(asItLies, asWritten, asItLies(asWritten));
  return [...most(joined, now, joined(now) * (left.size > 0 ? PLAINLY : 1) + 1), -1];
};

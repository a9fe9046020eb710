import type { Joint, Role } from "../workshop/jigsaw";

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

/**
 * The sides (by their place in the document) from left to right, so that those with the most joints
 * are neighbours: only neighbours share a seam. -1, what is nobody's yet, comes last.
 */
export const columns = (workshop: Sided): readonly number[] => {
  const sideAt = new Map(workshop.sides.map((side, at) => [side.id, at]));
  const owner = new Map<string, number>();
  for (const role of workshop.roles) {
    const at = role.side === null ? undefined : sideAt.get(role.side);
    if (at !== undefined) for (const row of [...role.gives, ...role.needs]) owner.set(row.id, at);
  }
  const between = new Map<string, number>();
  for (const joint of workshop.joints) {
    const [a, b] = [owner.get(joint.give), owner.get(joint.need)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    between.set(key, (between.get(key) ?? 0) + 1);
  }
  let best: readonly number[] = workshop.sides.map((_, at) => at);
  if (best.length > 2) {
    const score = (order: readonly number[]): number =>
      order.reduce((sum, side, at) => {
        const next = order[at + 1];
        return next === undefined ? sum : sum + (between.get(`${Math.min(side, next)} ${Math.max(side, next)}`) ?? 0);
      }, 0);
    // As they were written unless another order is plainly better: one joint must not turn the whole table round.
    let most = score(best) + 1;
    for (const order of orders(best.length)) {
      const own = score(order);
      if (own <= most) continue;
      most = own;
      best = order;
    }
  }
  return [...best, -1];
};

import type { Joint } from "../workshop/jigsaw";
import type { Cluster } from "./clusters";
import type { Links } from "./links";

/** One tab or socket in its row, in the order in which they go down the piece. */
export interface EndOrder {
  readonly row: string;
  readonly joint: Joint | null;
}

interface Keyed {
  readonly end: EndOrder;
  readonly key: number;
  readonly then: number;
  readonly place: number;
}

export interface PieceOrder {
  readonly piece: number;
  readonly ends: readonly EndOrder[];
}

const ROUNDS = 4;

/**
 * How far down each piece stands, as far as the orders of the columns and the joints between neighbours tell. It says the
 * same for the same columns, whoever found them: so what is put together again stays as it is.
 */
export const levels = (
  links: Links,
  columns: readonly (readonly number[])[],
  apart: (a: number, b: number) => boolean,
): readonly number[] => {
  const level = links.map(() => 0);
  for (const column of columns)
    column.forEach((piece, at) => {
      level[piece] = at;
    });
  const facing = links.map((list, at) => list.filter(({ to }) => to !== at && !apart(at, to)).map(({ to }) => to));
  for (let round = 0; round < ROUNDS; round += 1) {
    const wished = level.map((own, at) => {
      const beside = facing[at] ?? [];
      return beside.length === 0
        ? own
        : (own + beside.reduce((sum, to) => sum + (level[to] ?? 0), 0) / beside.length) / 2;
    });
    for (const column of columns) {
      let above = -1;
      for (const piece of column) {
        above = Math.max(above + 1, wished[piece] ?? 0);
        level[piece] = above;
      }
    }
  }
  return level;
};

// What has no match comes last.
const LOOSE = 1e9;

/** The ends of each piece in the order of what they lead to, so that no seam crosses itself; the pieces from top to bottom. */
export const endOrders = (cluster: Cluster, links: Links, level: readonly number[]): readonly PieceOrder[] => {
  const order = links.map((_, piece) => piece).sort((a, b) => (level[a] ?? 0) - (level[b] ?? 0));
  // Where the other end of a joint already stands: this end follows the same order.
  const placed = new Map<Joint, number>();
  return order.map((piece): PieceOrder => {
    const role = cluster.roles[piece];
    const keyed = (role ? [...role.gives, ...role.needs] : []).flatMap((row, place): readonly Keyed[] => {
      const own = (links[piece] ?? [])
        .filter(({ joint }) => joint.give === row.id || joint.need === row.id)
        .map(({ to, joint }) => ({ joint, key: level[to] ?? 0, then: placed.get(joint) ?? LOOSE }))
        .sort((a, b) => a.key - b.key || a.then - b.then);
      const [first] = own;
      if (!first) return [{ end: { row: row.id, joint: null }, key: LOOSE, then: LOOSE, place }];
      // The ends of one row stay together, at the place of the first.
      return own.map(({ joint }) => ({ end: { row: row.id, joint }, key: first.key, then: first.then, place }));
    });
    const ends = keyed.sort((a, b) => a.key - b.key || a.then - b.then || a.place - b.place).map((one) => one.end);
    for (const { joint } of ends) if (joint) placed.set(joint, placed.size);
    return { piece, ends };
  });
};

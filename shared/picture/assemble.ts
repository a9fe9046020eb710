import type { Cluster } from "./clusters";
import { endOrders, levels } from "./ends";
import { type Links, linksOf } from "./links";
import type { Assembly, Sides } from "./placed";
import { type PictureLabels, planPiece } from "./planPiece";
import { type Lying, recall } from "./recall";
import { sequence } from "./sequence";
import { sizes } from "./sizes";
import type { Standing } from "./stacks";
import { type Lain, standTogether } from "./standTogether";

const putTogether = (cluster: Cluster, links: Links, sides: Sides, labels: PictureLabels, gap: number) => {
  const { columnOf } = sides;
  const used = [...new Set(cluster.roles.map(columnOf))].sort((a, b) => a - b);
  const columns = cluster.roles.map((role) => used.indexOf(columnOf(role)));
  const apart = (a: number, b: number): boolean => Math.abs((columns[a] ?? 0) - (columns[b] ?? 0)) !== 1;
  const plans = cluster.roles.map((role) => planPiece(role, labels));
  return {
    apart,
    /** How far down each piece stands, as far as an order from top to bottom tells. */
    levelsOf: (order: readonly number[]): readonly number[] =>
      levels(
        links,
        used.map((_, column) => order.filter((piece) => columns[piece] === column)),
        apart,
      ),
    standAt: (level: readonly number[]) => {
      const standing = endOrders(cluster, links, level).flatMap(({ piece, ends: own }): Standing[] => {
        const [role, plan] = [cluster.roles[piece], plans[piece]];
        if (!role || !plan) return [];
        const rows = new Map(plan.rows.map((row) => [row.id, row]));
        const ends = own.flatMap(({ row, joint }) => {
          const known = rows.get(row);
          return known ? [{ row: known, joint }] : [];
        });
        return [{ role, plan, column: columns[piece] ?? 0, ends }];
      });
      return (lain: Lain | null): Assembly => standTogether(standing, used.length, sides, lain, gap);
    },
  };
};

const seamsOf = ({ pieces }: Assembly): number =>
  pieces.flatMap((piece) => piece.rows.flatMap((row) => row.ends)).filter((end) => end.seam).length;

/** What lies already may be so much higher, and have so many of its joints fewer on the seam, than what is laid anew. */
const HIGHER = 1.25;
const FEWER = 1 / 3;
const ROUNDS = 4;

/** Whether an assembly has each piece where it lies. */
const liesAt = (one: Assembly, cluster: Cluster, lying: Lying): boolean => {
  const heights = new Map(cluster.roles.map((role, at) => [role, lying[at]]));
  return one.pieces.every((piece) => piece.y === heights.get(piece.role));
};

/** The pieces from top to bottom. */
const inOrderOf = (heights: readonly number[]): readonly number[] =>
  heights.map((_, piece) => piece).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b);

/**
 * Puts the pieces of one cluster together: sides in columns, each joint between neighbours at one height on their seam. What
 * lies already (so far under the topmost) stays in its order and where it lies, unless it would be plainly better anew.
 */
export const assemble = (
  cluster: Cluster,
  sides: Sides,
  labels: PictureLabels,
  lying: Lying = [],
  gap: number = sizes.piece.gap,
): Assembly => {
  const links = linksOf(cluster);
  const { apart, levelsOf, standAt } = putTogether(cluster, links, sides, labels, gap);
  const anew = standAt(levelsOf(sequence(links, apart)))(null);
  if (lying.length === 0) return anew;
  const least = Math.ceil(seamsOf(anew) * (1 - FEWER));
  const serves = (one: Assembly): boolean => seamsOf(one) >= least && one.height <= anew.height * HIGHER;
  const from = (heights: Lying): Assembly => {
    if (liesAt(anew, cluster, heights)) return anew;
    const floors = new Map(cluster.roles.map((role, at) => [role.id, heights[at] ?? 0]));
    const floor = (role: string): number => floors.get(role) ?? 0;
    const known = recall(links, heights);
    const byHeight = standAt(known);
    const byOrder = standAt(levelsOf(inOrderOf(known)));
    // The first that serves, from what moves least on.
    const still = [byHeight, byOrder].map((way) => way({ floor, steady: true })).filter(serves);
    const [best] = still.sort((a, b) => seamsOf(b) - seamsOf(a));
    if (best) return best;
    for (const lain of [{ floor, steady: false }, null]) {
      const made = byOrder(lain);
      if (serves(made)) return made;
    }
    return anew;
  };
  // What is put together again from where it now lies has to stay there.
  let made = from(lying);
  for (let round = 0; round < ROUNDS; round += 1) {
    const heights = new Map(made.pieces.map((piece) => [piece.role, piece.y]));
    const again = from(cluster.roles.map((role) => heights.get(role)));
    if (
      liesAt(
        again,
        cluster,
        cluster.roles.map((role) => heights.get(role)),
      )
    )
      return again;
    made = again;
  }
  return anew;
};

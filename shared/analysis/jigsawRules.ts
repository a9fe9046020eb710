import type { Role } from "../workshop/jigsaw";
import { type Found, foldedTags, overlap, type Reading, type Seam } from "./reading";

const servesGiver = ({ give, giver }: Seam, reading: Reading): boolean =>
  give.serves.some((interest) => reading.sideOfInterest(interest) === giver);

/** A give of another side in it, which that side gives out of no interest of its own. */
const filledForNothing = (seam: Seam, reading: Reading): boolean =>
  seam.giver !== null && seam.giver !== seam.needer && !servesGiver(seam, reading);

const overlapping = (roles: readonly Role[]): Found[] => {
  const owned = roles.filter((role) => role.side !== null && foldedTags(role.responsibilities).size > 0);
  // Pieces are only compared with those that name the same responsibility: most name none of each other's.
  const holders = new Map<string, number[]>();
  for (const [at, role] of owned.entries()) {
    for (const tag of foldedTags(role.responsibilities)) holders.set(tag, [...(holders.get(tag) ?? []), at]);
  }
  return owned.flatMap((one, at) => {
    const others = new Set<number>();
    for (const tag of foldedTags(one.responsibilities)) {
      for (const other of holders.get(tag) ?? []) if (other > at) others.add(other);
    }
    return [...others]
      .sort((a, b) => a - b)
      .flatMap((other): Found[] => {
        const role = owned[other];
        if (!role || role.side === one.side || !overlap(one.scope, role.scope)) return [];
        const shared = role.responsibilities.find((tag) => {
          const [folded] = foldedTags([tag]);
          return folded !== undefined && foldedTags(one.responsibilities).has(folded);
        });
        return [{ rule: "overlap", refs: [one.id, role.id], values: { shared: shared ?? "" } }];
      });
  });
};

/** Does every socket have its tab, every piece its side, and is every joint carried by the giver's own interest? */
export const jigsawRules = (reading: Reading): Found[] => {
  const { workshop, sides, seams } = reading;
  const found: Found[] = [];
  const into = new Map(seams.map((seam) => [seam.need.id, seam]));
  const used = new Set(seams.map((seam) => seam.give.id));
  const oneWay = new Set(
    seams
      .filter((seam) => seam.needer !== null && !seam.need.mustHave && filledForNothing(seam, reading))
      .map((seam) => seam.give.id),
  );
  for (const role of workshop.roles) {
    if (role.side === null) found.push({ rule: "unowned", refs: [role.id] });
    for (const { id, mustHave, paidBy } of role.needs) {
      const seam = into.get(id);
      if (!seam) found.push({ rule: "gap", refs: [id] });
      if (!mustHave) continue;
      if (paidBy !== null && paidBy !== role.side) {
        found.push({ rule: "hole", refs: [id], other: paidBy, values: { how: "pays" } });
      } else if (seam && seam.giver !== null && filledForNothing(seam, reading)) {
        found.push({ rule: "hole", refs: [id], other: seam.giver, values: { how: "gives" } });
      }
    }
    for (const { id } of role.gives) {
      if (oneWay.has(id)) found.push({ rule: "one-way", refs: [id] });
      if (!used.has(id)) found.push({ rule: "loose-end", refs: [id] });
    }
  }
  found.push(...overlapping(workshop.roles));
  for (const side of sides) {
    if (!sides.some((other) => reading.joined(side, other))) found.push({ rule: "not-interlocked", refs: [side] });
  }
  return found;
};

import { isBlank } from "../lib/fold";
import type { Interest } from "../workshop/interests";
import type { Stake } from "../workshop/ownership";
import type { Workshop } from "../workshop/workshop";
import { type Found, overlap, type Reading, shareTag } from "./reading";
import { threats } from "./threats";

const isGround = ({ kind }: Stake): boolean =>
  kind === "region" || kind === "sales-territory" || kind === "industry" || kind === "customers";

/** Granted by a side other than its owner. */
const isGranted = ({ grantedBy, owner }: Stake): boolean => grantedBy !== null && grantedBy !== owner;

const marketSplit = (stakes: readonly Stake[], { workshop, sides, outcome }: Reading): Found[] => {
  if (outcome !== "coopetitors") return [];
  const agreed = workshop.resolutions.filter(
    (one) => one.kind !== "parked" && sides.every((side) => one.agreedBy.includes(side)),
  );
  return stakes
    .filter((one) => isGround(one) && one.exclusivity !== "shared" && !agreed.some((by) => by.about.includes(one.id)))
    .map((one) => ({ rule: "market-split", refs: [one.id] }));
};

const protectedIds = ({ workshop }: Reading): ReadonlySet<string> =>
  new Set([
    ...workshop.roles.filter((role) => role.side !== null).flatMap((role) => role.protects),
    ...workshop.ownership.flatMap((stake) => stake.protects),
    ...workshop.terms.flatMap((term) => term.protects),
  ]);

const resolvedWithOther = (interest: Interest, workshop: Workshop): boolean =>
  workshop.resolutions.some(
    (one) =>
      one.kind !== "parked" &&
      one.about.includes(interest.id) &&
      one.agreedBy.includes(interest.side) &&
      one.agreedBy.some((side) => side !== interest.side),
  );

const doubles = (stakes: readonly Stake[]): Found[] =>
  stakes.flatMap((one, at) =>
    stakes
      .slice(at + 1)
      .filter(
        (other) =>
          other.kind === one.kind &&
          other.owner !== one.owner &&
          !(one.exclusivity === "shared" && other.exclusivity === "shared") &&
          (isGround(one) ? overlap : shareTag)(one.scope, other.scope),
      )
      .map((other): Found => ({ rule: "double-stake", refs: [one.id, other.id] })),
  );

const threatened = (stake: Stake, mustProtects: readonly Interest[]): Found[] =>
  threats(stake, mustProtects).map((one) => ({
    rule: "threatened",
    refs: [stake.id, one.id],
    ...(stake.grantedBy === one.side ? { severity: "caution" } : {}),
  }));

/** Does each side own and invest, does each must-protect have something that protects it, do stakes collide? */
export const ownershipRules = (reading: Reading): Found[] => {
  const { workshop, sides, mustProtects } = reading;
  const stakes = workshop.ownership;
  const kept = protectedIds(reading);
  const found: Found[] = mustProtects
    .filter((one) => !kept.has(one.id) && !resolvedWithOther(one, workshop))
    .map((one) => ({ rule: "exposed", refs: [one.id] }));
  found.push(...marketSplit(stakes, reading));
  for (const side of sides) {
    if (stakes.some((one) => one.owner === side)) continue;
    const grants = stakes.some((one) => isGranted(one) && one.grantedBy === side);
    found.push({ rule: "no-stake", refs: [side], ...(grants ? { severity: "caution" } : {}) });
  }
  if (stakes.length > 0 && !stakes.some(isGranted)) found.push({ rule: "nothing-granted", refs: [] });
  found.push(...doubles(stakes));
  for (const stake of stakes) {
    found.push(...threatened(stake, mustProtects));
    const { goal, dialBack, id, investment } = stake;
    const undated = isBlank(goal.text) || isBlank(dialBack.trigger) || dialBack.reviewOn === "";
    if (isGranted(stake) && undated) found.push({ rule: "no-dial-back", refs: [id] });
    if (isBlank(investment)) found.push({ rule: "hollow-stake", refs: [id] });
  }
  return found;
};

import type { Interest } from "../workshop/interests";
import type { Found, Reading } from "./reading";

/** More than this many must-protects of one side leave nothing to talk about. */
const manyMustProtects = 5;

const ofSide = (side: string, workshop: Reading["workshop"]): Found[] => {
  const interests = workshop.interests.filter((one) => one.side === side);
  const mustProtects = interests.filter((one) => one.strength === "must-protect").length;
  const people = workshop.sides.find((one) => one.id === side)?.people ?? [];
  const levels = new Set(interests.map((one) => one.level));
  levels.delete(null);
  const found: Found[] = [];
  if (mustProtects === 0) found.push({ rule: "interests-silent", refs: [side] });
  if (!interests.some((one) => one.strength === "win")) found.push({ rule: "no-win", refs: [side] });
  if (mustProtects > manyMustProtects) {
    found.push({ rule: "over-protected", refs: [side], values: { count: mustProtects } });
  }
  if (new Set(people.map((person) => person.level)).size < 2) found.push({ rule: "one-level", refs: [side] });
  if (levels.size > 0 && !levels.has("management") && !levels.has("practitioner")) {
    found.push({ rule: "top-only", refs: [side] });
  }
  return found;
};

const ofMustProtect = ({ id, side, topic, readBackBy }: Interest): Found[] => {
  const found: Found[] = [];
  if (topic === null) found.push({ rule: "unplaced", refs: [id] });
  if (!readBackBy.some((other) => other !== side)) found.push({ rule: "unconfirmed", refs: [id] });
  return found;
};

/** Has every side said, on all levels, what it must protect and win, and was it understood? */
export const interestRules = ({ workshop, sides, mustProtects }: Reading): Found[] => [
  ...workshop.envelopes
    .filter((one) => one.kind === "interests" && one.openedAt === null)
    .map((one): Found => ({ rule: "interests-sealed", refs: [one.id] })),
  ...sides.flatMap((side) => ofSide(side, workshop)),
  ...mustProtects.flatMap(ofMustProtect),
];

import type { Commitment } from "../workshop/ownership";
import { quadrant } from "./quadrant";
import type { Found, Reading } from "./reading";

/** A support is answered by an expectation of the same direction, or by a support of the opposite one. */
export const canAnswer = (support: Commitment, other: Commitment): boolean =>
  other.kind === "expectation"
    ? other.from === support.from && other.to === support.to
    : other.from === support.to && other.to === support.from;

/** Supports that nothing answers. */
export const unanswered = (commitments: readonly Commitment[]): readonly Commitment[] => {
  const answering = new Map<string, Commitment[]>();
  for (const one of commitments) {
    for (const id of one.answers) answering.set(id, [...(answering.get(id) ?? []), one]);
  }
  return commitments
    .filter((one) => one.kind === "support")
    .filter((one) => !answering.get(one.id)?.some((other) => other.id !== one.id && canAnswer(one, other)));
};

/** Is every support answered, and do joined sides both support and challenge each other? */
export const commitmentRules = ({ workshop, sides, joined }: Reading): Found[] => {
  const found: Found[] = unanswered(workshop.commitments).map((one) => ({ rule: "unreciprocated", refs: [one.id] }));
  const spoken = new Set(workshop.commitments.flatMap(({ from, to }) => [`${from}\n${to}`, `${to}\n${from}`]));
  for (const [at, one] of sides.entries()) {
    for (const [otherAt, other] of sides.entries()) {
      if (!joined(one, other)) continue;
      if (!spoken.has(`${one}\n${other}`)) {
        if (otherAt > at) found.push({ rule: "unspoken", refs: [one, other] });
        continue;
      }
      const measured = quadrant(workshop, one, other);
      if (measured.quadrant === "empowering") continue;
      const { support, challenge } = measured;
      found.push({ rule: "unbalanced", refs: [one, other], values: { support, challenge } });
    }
  }
  return found;
};

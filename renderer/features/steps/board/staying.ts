import { leavingSides } from "@shared/analysis/leavingSides";
import { withoutLeaving } from "@shared/analysis/withoutLeaving";
import type { Side } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";

/** The sides that stay, in their order. */
export const stayingSides = (workshop: Workshop): readonly Side[] => {
  const left = leavingSides(workshop);
  return workshop.sides.filter((one) => !left.includes(one.id));
};

/** Every two sides that stay, once. */
export const pairsOf = (workshop: Workshop): readonly (readonly [Side, Side])[] => {
  const sides = stayingSides(workshop);
  return sides.flatMap((one, at) => sides.slice(at + 1).map((other) => [one, other] as const));
};

/** Whether two sides have given, asked or felt anything of each other yet. */
export const isSpoken = ({ commitments, checkups }: Workshop, [one, other]: readonly [Side, Side]): boolean => {
  const between = (from: string, to: string): boolean =>
    (from === one.id && to === other.id) || (from === other.id && to === one.id);
  return (
    commitments.some(({ from, to }) => between(from, to)) ||
    checkups.some(({ felt }) => felt.some(({ by, about }) => between(by, about)))
  );
};

/** The workshop as if written without those who leave, each side in its place still; to be read, never to be written. */
export const asStaying = (workshop: Workshop): Workshop => ({ ...withoutLeaving(workshop), sides: workshop.sides });

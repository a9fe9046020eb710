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

/** The workshop as if written without those who leave, each side in its place still; to be read, never to be written. */
export const asStaying = (workshop: Workshop): Workshop => ({ ...withoutLeaving(workshop), sides: workshop.sides });

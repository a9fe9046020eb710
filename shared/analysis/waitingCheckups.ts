import type { Checkup } from "../workshop/plan";
import type { Workshop } from "../workshop/workshop";

/** A visit needs to be arranged: it is spoken of this many days ahead. */
export const arrangedAhead = 14;

const byDay = (one: Checkup, other: Checkup): number => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0);

/** The dated checkups still to be held, by day; one that was passed over waits no longer once a later one was held. */
export const waitingCheckups = ({ checkups }: Pick<Workshop, "checkups">): readonly Checkup[] => {
  const held = checkups.reduce((latest, one) => (one.done && one.on > latest ? one.on : latest), "");
  return checkups.filter((one) => !one.done && one.on !== "" && one.on >= held).sort(byDay);
};

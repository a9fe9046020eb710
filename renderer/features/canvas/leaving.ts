import { onceFor } from "@shared/lib/onceFor";
import type { Board } from "@shared/picture/board";

/** The same places are the same set, whatever else is done to the seats. */
const known = new Map<string, ReadonlySet<number>>();

/** The places of the sides that leave: what is theirs steps back. */
export const leavingPlaces = onceFor((seats: Board["seats"]): ReadonlySet<number> => {
  const places = seats.filter((seat) => seat.leaves).map((seat) => seat.place);
  const key = places.join(" ");
  const set = known.get(key) ?? new Set(places);
  known.set(key, set);
  return set;
});

import { benchWorkshop } from "./benchAddress";
import { routeOf } from "./route";

/** The workshop the address asks for; null where it asks for the library. */
export const workshopAsked = ({ hash, search }: Pick<Location, "hash" | "search">): string | null => {
  const route = routeOf(hash);
  return route.screen === "workshop" ? route.id : benchWorkshop(new URLSearchParams(search).get("bench") ?? "");
};

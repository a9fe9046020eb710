/** Which screen the address asks for. */
export type Route = { readonly screen: "library" } | { readonly screen: "workshop"; readonly id: string };

/** Reads `#/` and `#/workshop/<id>`; whatever else it says, the library is where one can go on. */
export const routeOf = (hash: string): Route => {
  const match = /^#\/workshop\/([^/?#]+)$/.exec(hash);
  if (!match?.[1]) return { screen: "library" };
  try {
    return { screen: "workshop", id: decodeURIComponent(match[1]) };
  } catch {
    return { screen: "library" };
  }
};

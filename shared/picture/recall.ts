import type { Links } from "./links";

/** How high each piece of a cluster lies; nothing of those that have no place yet. */
export type Lying = readonly (number | undefined)[];

/** How high each piece lies; one without a place comes where those it is joined with lie. */
export const recall = (links: Links, lying: Lying): readonly number[] => {
  const height = [...lying];
  let open = height.flatMap((at, piece) => (at === undefined ? [piece] : []));
  while (open.length > 0) {
    const found = open.flatMap((piece) => {
      const beside = (links[piece] ?? []).flatMap(({ to }) => height[to] ?? []);
      return beside.length === 0 ? [] : [{ piece, at: beside.reduce((sum, at) => sum + at, 0) / beside.length }];
    });
    if (found.length === 0) break;
    for (const { piece, at } of found) height[piece] = at;
    open = open.filter((piece) => height[piece] === undefined);
  }
  return links.map((_, piece) => height[piece] ?? 0);
};

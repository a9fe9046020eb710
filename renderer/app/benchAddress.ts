/** Never more than a file may hold. */
const MOST = 20_000;

/** How many things an address asks for; not a number where it asks for none. */
export const thingsAsked = (asked: string): number => Math.min(MOST, Math.floor(Number(asked)));

/** The workshop of so many things; null where none is asked for. */
export const benchWorkshop = (asked: string): string | null => {
  const things = thingsAsked(asked);
  return things > 0 ? `example-bench-${things}` : null;
};

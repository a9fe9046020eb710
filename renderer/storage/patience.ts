const longest = 30_000;

/** How long to wait after so many failures in a row before it is tried again, in milliseconds. */
export const patience = (failures: number): number => Math.min(longest, 1000 * 2 ** (failures - 1));

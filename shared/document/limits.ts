/** What a file may hold at most. */
export const limits = {
  bytes: 20_000_000,
  levels: 64,
  entries: 50_000,
  /** Characters of a text; the sealed box of an envelope may be longer. */
  text: 20_000,
  box: 1_000_000,
} as const;

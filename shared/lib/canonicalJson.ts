const write = (value: unknown): string => {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  // JSON has no NaN and no infinity; RFC 8785 wants them refused, not written as null.
  if (typeof value === "number") return Number.isFinite(value) ? JSON.stringify(value) : refuse(String(value));
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (typeof value !== "object") return refuse(typeof value);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    // Plain comparison of strings is by UTF-16 code units, as RFC 8785 asks.
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${write(one)}`).join(",")}}`;
};

const refuse = (what: string): never => {
  throw new TypeError(`JSON cannot hold ${what}`);
};

/** The RFC 8785 form of a value that JSON can hold: keys in order, no white space. */
export const canonicalJson = (value: unknown): string => write(value);

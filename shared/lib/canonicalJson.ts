const write = (value: unknown): string => {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  // JSON has no NaN and no infinity; RFC 8785 wants them refused, not written as null.
  if (typeof value === "number") return Number.isFinite(value) ? JSON.stringify(value) : refuse(String(value));
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (typeof value !== "object") return refuse(typeof value);
  let text = "";
  // The usual order of strings is by UTF-16 code units, as RFC 8785 asks.
  for (const key of Object.keys(value).sort()) {
    const one: unknown = Reflect.get(value, key);
    if (one !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${write(one)}`;
  }
  return `{${text}}`;
};

const refuse = (what: string): never => {
  throw new TypeError(`JSON cannot hold ${what}`);
};

/** The RFC 8785 form of a value that JSON can hold: keys in order, no white space. */
export const canonicalJson = (value: unknown): string => write(value);

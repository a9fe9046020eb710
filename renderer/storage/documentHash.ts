import type { Workshop } from "@shared/workshop/workshop";

// The text of each thing and each list is kept while it is the same object, which it is until something of it changes.
// So a key costs the writing of one thing, one joining of its list, and a digest that the browser makes off this thread;
// never on the path of the paint (keeper.ts). An old list and its text go together.
const kept = new WeakMap<object, string>();
const THING = 2;

const write = (value: unknown, depth: number): string => {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const isList = Array.isArray(value);
  const isKept = isList || depth >= THING;
  const known = isKept ? kept.get(value) : undefined;
  if (known !== undefined) return known;
  if (isList) {
    const list = `[${value.map((one: unknown) => write(one, depth + 1)).join(",")}]`;
    kept.set(value, list);
    return list;
  }
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const text = `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${write(one, depth + 1)}`)
    .join(",")}}`;
  if (isKept) kept.set(value, text);
  return text;
};

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 of the RFC 8785 canonical JSON of the whole document, as the journal's lines carry it. */
export const documentHash = async (workshop: Workshop): Promise<string> =>
  hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(write(workshop, 0))));

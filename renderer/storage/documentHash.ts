import type { Workshop } from "@shared/workshop/workshop";

// The text of each thing is kept while the thing is the same object, which it is until something of it changes. So a
// key costs the writing of one thing, one joining of strings (a fraction of a millisecond for a megabyte), and a digest
// that the browser makes off this thread; never on the path of the paint (keeper.ts). The lists themselves are not
// kept: they change with each of their things.
const kept = new WeakMap<object, string>();
const THING = 2;

const write = (value: unknown, depth: number): string => {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one: unknown) => write(one, depth + 1)).join(",")}]`;
  const isThing = depth >= THING;
  const known = isThing ? kept.get(value) : undefined;
  if (known !== undefined) return known;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const text = `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${write(one, depth + 1)}`)
    .join(",")}}`;
  if (isThing) kept.set(value, text);
  return text;
};

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 of the RFC 8785 canonical JSON of the whole document, as the journal's lines carry it. */
export const documentHash = async (workshop: Workshop): Promise<string> =>
  hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(write(workshop, 0))));

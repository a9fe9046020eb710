import { canonicalJson } from "@shared/lib/canonicalJson";
import { runningSum } from "@shared/lib/runningSum";
import { sha256 } from "@shared/lib/sha256";
import type { Workshop } from "@shared/workshop/workshop";
import { digestWords, textDigest } from "./textDigest";

// A change costs the hash of one thing, however large the workshop: the digest of each thing is kept while it is the
// same object, which it is until something of it changes. A list, and a map such as that of the places on the table,
// stands in the text for the sum of the digests of what it holds, each of a list weighed by its place. The weights are
// odd, so that no digest can change, and none change places, without the sum telling.
const digests = new WeakMap<object, { readonly key: string; readonly digest: Uint32Array }>();
const sums = new WeakMap<object, string>();
const MAP = 2;

const digestOf = (key: string, thing: unknown): Uint32Array => {
  const isObject = typeof thing === "object" && thing !== null;
  const known = isObject ? digests.get(thing) : undefined;
  if (known?.key === key) return known.digest;
  const digest = textDigest(`${key}:${canonicalJson(thing)}`);
  if (isObject) digests.set(thing, { key, digest });
  return digest;
};

const add = (sum: Uint32Array, digest: Uint32Array, weight: number): void => {
  for (let word = 0; word < sum.length; word += 1) sum[word] = (sum[word] ?? 0) + Math.imul(digest[word] ?? 0, weight);
};

const listSum = runningSum<Uint32Array>({
  zero: () => new Uint32Array(digestWords),
  copy: (sum) => sum.slice(),
  plus: (sum, thing, place, times) => {
    add(sum, digestOf("", thing), times * (2 * place + 1));
    return sum;
  },
});

const mapSum = (map: object): Uint32Array => {
  const sum = new Uint32Array(digestWords);
  for (const [key, thing] of Object.entries(map)) if (thing !== undefined) add(sum, digestOf(key, thing), 1);
  return sum;
};

const sumOf = (holder: object): string => {
  const known = sums.get(holder);
  if (known !== undefined) return known;
  const sum = Array.isArray(holder) ? listSum(holder) : mapSum(holder);
  const text = Array.from(sum, (word) => word.toString(16).padStart(8, "0")).join("");
  sums.set(holder, text);
  return text;
};

const summed = (value: unknown, depth: number): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return [value.length, sumOf(value)];
  if (depth >= MAP) return { sum: sumOf(value) };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, summed(one, depth + 1)]));
};

/** What a line of the journal says the document is after it: equal for equal documents, whatever the order of keys. */
export const documentHash = (workshop: Workshop): string => sha256(canonicalJson(summed(workshop, 0)));

function* held(value: unknown, depth: number): Generator<readonly [key: string, thing: unknown]> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const thing of value) yield ["", thing];
  else if (depth >= MAP) yield* Object.entries(value);
  else for (const one of Object.values(value)) yield* held(one, depth + 1);
}

/** Makes ahead the digests that the hash will ask for, and gives each thing when its own is made. */
export function* digestAhead(workshop: Workshop): Generator<object> {
  for (const [key, thing] of held(workshop, 0))
    if (typeof thing === "object" && thing !== null) {
      digestOf(key, thing);
      yield thing;
    }
}

/** Whether the document comes to this hash; journals of before carry the SHA-256 of its canonical JSON. */
export const comesTo = (workshop: Workshop, hash: string): boolean =>
  documentHash(workshop) === hash || sha256(canonicalJson(workshop)) === hash;

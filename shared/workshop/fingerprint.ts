import { canonicalJson } from "../lib/canonicalJson";
import { plainText } from "../lib/plainText";
import { sha256 } from "../lib/sha256";
import { type Shape, workshopShape } from "./shape";
import type { Workshop } from "./workshop";

/** The part of the document that is agreed on; the rest may change without a new fingerprint. */
const agreed = [
  "title",
  "partnershipType",
  "language",
  "currency",
  "facilitator",
  "place",
  "date",
  "competing",
  "sides",
  "vision",
  "gates",
  "interests",
  "verdicts",
  "situations",
  "resolutions",
  "zones",
  "roles",
  "joints",
  "ownership",
  "commitments",
  "terms",
  "plan",
  "risks",
  "vocabulary",
  "asks",
  "front",
] as const satisfies readonly (keyof Workshop)[];

const known = (value: unknown, shape: Shape): unknown => {
  if (typeof value === "string") return plainText(value).normalize("NFC");
  if (typeof value !== "object" || value === null) return value;
  if (shape.is === "list") return Array.isArray(value) ? value.map((one: unknown) => known(one, shape.of)) : value;
  const kept: Record<string, unknown> = Object.create(null);
  for (const [key, one] of Object.entries(value)) {
    if (shape.is === "map") kept[key.normalize("NFC")] = known(one, shape.of);
    const inner = shape.is === "thing" ? shape.keys.get(key) : undefined;
    if (inner) kept[key] = known(one, inner);
  }
  return kept;
};

/** The canonical text that is hashed: what is agreed on, without keys this version does not know, in NFC. */
export const agreedText = (workshop: Workshop): string => {
  const sides = workshop.sides.map(({ id, name, short }) => ({ id, name, short }));
  const chosen = Object.fromEntries(agreed.map((key) => [key, key === "sides" ? sides : workshop[key]]));
  return canonicalJson(known(chosen, workshopShape));
};

// A workshop is never changed in place, so its fingerprint holds as long as it does.
const hashed = new WeakMap<Workshop, string>();

/** Same content, same fingerprint: 64 hex digits, on any machine and in whatever order of keys. */
export const fingerprint = (workshop: Workshop): string => {
  const kept = hashed.get(workshop);
  if (kept !== undefined) return kept;
  const fresh = sha256(agreedText(workshop));
  hashed.set(workshop, fresh);
  return fresh;
};

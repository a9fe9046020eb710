import { applyPatches, type Patch } from "@shared/commands/patches";
import { canonicalJson } from "@shared/lib/canonicalJson";
import { sha256 } from "@shared/lib/sha256";
import { type Workshop, workshop } from "@shared/workshop/workshop";
import { describe, expect, it } from "vitest";
import { comesTo, digestAhead, documentHash } from "../../../renderer/storage/documentHash";
import { randomWorkshop } from "../../helpers/randomWorkshop";

/** Nothing of it was hashed before. */
const readAnew = (document: unknown): Workshop => workshop.parse(JSON.parse(JSON.stringify(document)));

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

/** Every way to change one text, number or truth of a document, and every two neighbours of a list changing places. */
const changesOf = (value: unknown, path: readonly (string | number)[] = []): Patch[] => {
  if (typeof value === "string") return [{ op: "replace", path: [...path], value: `${value}.` }];
  if (typeof value === "number") return [{ op: "replace", path: [...path], value: value + 1 }];
  if (typeof value === "boolean") return [{ op: "replace", path: [...path], value: !value }];
  if (value === null || typeof value !== "object") return [];
  const within = Object.entries(value).flatMap(([key, one]) =>
    changesOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (!Array.isArray(value)) return within;
  const turned = value.flatMap((one: unknown, place): Patch[] => {
    const next: unknown = value[place + 1];
    if (next === undefined || canonicalJson(one) === canonicalJson(next)) return [];
    return [
      { op: "replace", path: [...path], value: [...value.slice(0, place), next, one, ...value.slice(place + 2)] },
    ];
  });
  const shorter: Patch[] = value.length > 0 ? [{ op: "remove", path: [...path, value.length - 1] }] : [];
  return [...within, ...turned, ...shorter];
};

/** Five hundred cards that count how often they are read. */
const countedCards = () => {
  const before = workshop.parse(randomWorkshop(7));
  let reads = 0;
  const cards = Array.from({ length: 500 }, (_, number) => ({
    ...before.vision.cards[0],
    id: `card-${String(number)}`,
    get text() {
      reads += 1;
      return `Sentence ${String(number)}`;
    },
  }));
  const holding = (...more: unknown[]): Workshop =>
    Object.assign({}, before, { vision: { ...before.vision, cards: [...more, ...cards] } });
  return { holding, reads: () => reads };
};

describe("the hash that each line of the journal carries", () => {
  it.each(seeds)("is told from the content alone, workshop %i", (seed) => {
    const known = workshop.parse(randomWorkshop(seed));
    expect(documentHash(known)).toMatch(/^[0-9a-f]{64}$/);
    expect(documentHash(readAnew(known))).toBe(documentHash(known));
  });

  it("tells every single change, and after it is that of the document read anew", () => {
    const before = workshop.parse(randomWorkshop(7));
    const seen = new Set([documentHash(before)]);
    const changes = changesOf(before);
    expect(changes.length).toBeGreaterThan(100);
    for (const change of changes) {
      const after = applyPatches(before, [change]);
      expect(documentHash(after)).toBe(documentHash(JSON.parse(JSON.stringify(after))));
      seen.add(documentHash(after));
    }
    expect(seen.size).toBe(changes.length + 1);
  });

  it("of one change reads one thing again, however many there are", () => {
    const { holding, reads } = countedCards();
    documentHash(holding());
    expect(reads()).toBe(500);
    documentHash(holding({ id: "new", text: "Another sentence" }));
    expect(reads()).toBe(500);
  });

  it("made ahead, thing by thing, leaves the first change nothing to read but itself", () => {
    const { holding, reads } = countedCards();
    const before = holding();
    expect([...digestAhead(before)].length).toBeGreaterThan(500);
    expect(reads()).toBe(500);
    documentHash(holding({ id: "new", text: "Another sentence" }));
    expect(reads()).toBe(500);
    expect(documentHash(before)).toBe(documentHash(readAnew(before)));
  });

  it("does not see keys that stand in another order", () => {
    const first = randomWorkshop(3);
    const turned = Object.fromEntries(Object.entries(first).reverse());
    expect(documentHash(workshop.parse(turned))).toBe(documentHash(workshop.parse(first)));
  });

  it("of a journal of before, the SHA-256 of the whole text, is known again", () => {
    const before = workshop.parse(randomWorkshop(5));
    expect(comesTo(before, sha256(canonicalJson(before)))).toBe(true);
    expect(comesTo(before, documentHash(before))).toBe(true);
    expect(comesTo(before, sha256(""))).toBe(false);
  });
});

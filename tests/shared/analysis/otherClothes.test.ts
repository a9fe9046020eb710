import { analyse } from "@shared/analysis/analyse";
import { leavingSides } from "@shared/analysis/leavingSides";
import { withoutLeaving } from "@shared/analysis/withoutLeaving";
import { fingerprint } from "@shared/document/fingerprint";
import { readWorkshop } from "@shared/document/readWorkshop";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decomposed, leftOut, shuffled, withUnknownKeys, writtenOut } from "../../helpers/otherClothes";
import { randomWorkshop } from "../../helpers/randomWorkshop";

const words = createWords("en");
const read = (document: unknown): Workshop => {
  const result = readWorkshop(JSON.stringify(document));
  if (!result.ok) throw new Error(result.error.problems.join("\n"));
  return result.value.workshop;
};
const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const forRandomWorkshops = (check: (document: object) => void): void =>
  fc.assert(
    fc.property(seeds, (seed) => check(randomWorkshop(seed))),
    { numRuns: 120 },
  );
const seen = (workshop: Workshop): unknown => {
  const { findings, ...rest } = analyse(workshop, words);
  return { ...rest, findings: findings.map(({ rule, severity, sides, refs }) => ({ rule, severity, sides, refs })) };
};

describe("A workshop in other clothes", () => {
  it.each([
    ["its keys in another order", shuffled],
    ["defaults left out", leftOut],
    ["defaults written out", writtenOut],
    ["keys nobody knows", withUnknownKeys],
    ["texts decomposed, with other line ends", decomposed],
    ["all at once", (one: unknown) => decomposed(withUnknownKeys(shuffled(leftOut(one))))],
  ])("has the same findings and the same fingerprint: %s", (_, dress) => {
    forRandomWorkshops((document) => {
      const plain = read(document);
      const dressed = read(dress(document));
      expect(seen(dressed)).toEqual(seen(plain));
      expect(fingerprint(dressed)).toBe(fingerprint(plain));
    });
  });

  it("comes back from the file as it was, unknown keys and all", () => {
    forRandomWorkshops((document) => {
      const workshop = read(withUnknownKeys(document));
      const again = read(JSON.parse(writeWorkshop(workshop)));
      expect(again).toEqual(workshop);
      expect(writeWorkshop(again)).toBe(writeWorkshop(workshop));
      expect(writeWorkshop(read(shuffled(workshop)))).toBe(writeWorkshop(workshop));
    });
  });
});

describe("When sides leave", () => {
  const leavers = { a: { verdict: "pass" }, b: { verdict: "collaborate" }, c: { verdict: "coopetitor" } };
  const threeSided = fc
    .integer({ min: 0, max: 2 ** 31 })
    .map(randomWorkshop)
    .filter((one) => one.sides.length === 3);

  it("the rest is a whole document without them: nothing in it names what is gone", () => {
    fc.assert(
      fc.property(threeSided, (document) => {
        const workshop = read({ ...document, verdicts: leavers, gates: [] });
        expect(leavingSides(workshop)).toEqual(["a"]);
        const rest = withoutLeaving(workshop);
        const again = read(rest);
        expect(again).toEqual(rest);
        expect(rest.sides.map((side) => side.id)).toEqual(["b", "c"]);
        expect(seen(workshop)).toMatchObject({ left: ["a"], outcome: "coopetitors" });
        // A sign-off is compared with the whole document, so that alone may differ.
        const but = (one: Workshop): unknown =>
          analyse(one, words).findings.filter(({ rule }) => rule !== "stale-sign-off" && rule !== "change-asked");
        expect(but(rest)).toEqual(but(workshop));
      }),
      { numRuns: 60 },
    );
  });
});

import { readFileSync } from "node:fs";
import { analyse } from "@shared/analysis/analyse";
import { fingerprint } from "@shared/document/fingerprint";
import { readWorkshop } from "@shared/document/readWorkshop";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soundWorkshop } from "../../helpers/aWorkshop";

const words = createWords("en");
const example = readFileSync("assets/zirkelwerk-kridlo.sameside");

/** Whatever is read can be analysed, hashed and written; whatever is not has a sentence. */
const takes = (content: string | Uint8Array): void => {
  const read = readWorkshop(content);
  if (!read.ok) {
    expect(words.say(read.error.sentence)).toContain("Nothing was changed.");
    expect(read.error.problems.length).toBeGreaterThan(0);
    return;
  }
  const { workshop } = read.value;
  expect(analyse(workshop, words).findings.every((one) => one.message !== "" && one.question !== "")).toBe(true);
  const again = readWorkshop(writeWorkshop(workshop));
  expect(again).toMatchObject({ ok: true, value: { workshop } });
  expect(again.ok && fingerprint(again.value.workshop)).toBe(fingerprint(workshop));
};

const places = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]))]
    : [path];

const putAt = (value: unknown, path: readonly string[], to: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return to;
  const entries = Object.entries(value).map(([name, one]) => [name, name === key ? putAt(one, rest, to) : one]);
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
};

describe("Any file", () => {
  it("of any bytes is read or refused with a sentence", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), takes));
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), takes));
    fc.assert(fc.property(fc.json(), takes));
  });

  it("that is the example with a few bytes changed is read or refused with a sentence", () => {
    const change = fc.tuple(fc.nat({ max: example.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = Uint8Array.from(example);
        for (const [at, byte] of changes) bytes[at] = byte;
        takes(bytes);
      }),
      { numRuns: 60 },
    );
  });

  it("with anything in any place is read or refused with a sentence", () => {
    const sound = JSON.parse(JSON.stringify(soundWorkshop));
    const any = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom("", "a", "__proto__", "i-a", -0, 1e308, {}, [], null, "2026-02-30", "toString"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places(sound)), any, (path, value) =>
        takes(JSON.stringify(putAt(sound, path, value))),
      ),
      { numRuns: 400 },
    );
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("Words", () => {
  it.each(["", "toString", "i-klingon", "en-GB-oed", "en-a-bbb-a-ccc", "x-private", "cs"])(
    "are there for the language %j",
    (language) => {
      expect(createWords(language).day("2026-10-14")).toContain("2026");
    },
  );
});

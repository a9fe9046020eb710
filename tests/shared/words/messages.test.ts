import { en, type MessageKey } from "@shared/words/en";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";

const words = createWords("en");
const keys = Object.keys(en).filter((key): key is MessageKey => key in en);
/** Names that a message puts in just as they are. */
const namesIn = (message: string): readonly string[] =>
  Array.from(message.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
const isSimple = (message: string): boolean => !/\{\w+\s*,/.test(message);

test("every message is said as ICU reads it, whatever is put in", () => {
  const value = fc.oneof(
    fc.nat(),
    fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.replace(/[.“”]/g, "")),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...keys.filter((key) => isSimple(en[key]))),
      fc.array(value, { minLength: 8, maxLength: 8 }),
      (key, put) => {
        const message: string = en[key];
        const values = Object.fromEntries(namesIn(message).map((name, at) => [name, put[at % put.length] ?? ""]));
        const read = new IntlMessageFormat(message, "en", undefined, { ignoreTag: true });
        expect(words.text(key, values)).toBe(String(read.format(values)));
      },
    ),
    { numRuns: 1_000 },
  );
});

test("each message without plurals is said with what belongs into it", () => {
  for (const key of keys.filter((one) => isSimple(en[one]))) {
    const message: string = en[key];
    const values = Object.fromEntries(namesIn(message).map((name) => [name, `<${name}>`]));
    const read = new IntlMessageFormat(message, "en", undefined, { ignoreTag: true });
    expect(words.text(key, values), key).toBe(String(read.format(values)));
  }
});

test("a message that lacks what belongs into it is no sentence", () => {
  expect(() => words.text("versions.kept")).toThrow();
});

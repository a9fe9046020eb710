import { readFileSync } from "node:fs";
import { type ReadFailureKind, readWorkshop } from "@shared/document/readWorkshop";
import { createWords } from "@shared/words/words";
import { describe, expect, it } from "vitest";
import { add, all, type Change, drop, put } from "../../helpers/aFinding";
import { soundWorkshop } from "../../helpers/aWorkshop";

const words = createWords("en");
const text = (...changes: readonly Change[]): string => {
  const json = structuredClone(soundWorkshop);
  for (const change of changes) change(json);
  return JSON.stringify(json);
};
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part)] : [...part])));
const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

const files: readonly [string, string | Uint8Array, ReadFailureKind][] = [
  ["empty", "", "damaged"],
  ["of one byte", "x", "damaged"],
  ["of white space", " \n ", "damaged"],
  ["cut off", text().slice(0, 900), "damaged"],
  ["with a comma too many", '{"sameside":1,}', "damaged"],
  ["with NaN for a number", '{"sameside":NaN}', "damaged"],
  ["with NUL bytes at the end", bytes(text(), [0, 0]), "damaged"],
  ["with two byte order marks", `\uFEFF\uFEFF${text()}`, "damaged"],
  ["in UTF-16", Uint8Array.from([0xff, 0xfe, ...Buffer.from(text(), "utf16le")]), "unreadable"],
  ["in Latin-1", Uint8Array.from(Buffer.from('{"title":"Köln"}', "latin1")), "unreadable"],
  ["with a surrogate written in UTF-8", bytes('{"a":"', [0xed, 0xa0, 0x80], '"}'), "unreadable"],
  ["that is a ZIP", bytes("PK\u0003\u0004", [0x14, 0, 0x80, 0xff, 0xe2]), "unreadable"],
  ["that holds a list", "[]", "not-a-workshop"],
  ["that holds null", "null", "not-a-workshop"],
  ["that holds a text", '"sameside"', "not-a-workshop"],
  ["of another program", '{"type":"excalidraw","version":2}', "not-a-workshop"],
  ["of version 0", text(put("sameside", 0)), "not-a-workshop"],
  ["of version -1", text(put("sameside", -1)), "not-a-workshop"],
  ["of version 1.5", text(put("sameside", 1.5)), "not-a-workshop"],
  ['of version "1"', text(put("sameside", "1")), "not-a-workshop"],
  ["of the next version", text(put("sameside", 2)), "newer"],
  ["of a version far away", '{"sameside":1000001}', "newer"],
  ["nested 100,000 deep", nested(100_000), "too-large"],
  ["with ten million zeros", `[${"0,".repeat(9_000_000)}0]`, "too-large"],
  ["of 20 MB and one byte", `{"sameside":1,"x":"${"y".repeat(20_000_000 - 20)}"}`, "too-large"],
];

describe("A spoiled file", () => {
  it.each(files)("%s is refused by its kind, with a sentence and the way out", (_, content, kind) => {
    const read = readWorkshop(content);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.error.kind).toBe(kind);
    expect(read.error.problems.length).toBeGreaterThan(0);
    expect(words.say(read.error.sentence)).toContain("Nothing was changed.");
  });

  it("cut at every hundredth of its length is damaged, never half read", () => {
    const whole = readFileSync("assets/zirkelwerk-kridlo.sameside");
    for (let hundredth = 0; hundredth < 100; hundredth++) {
      const read = readWorkshop(whole.subarray(0, Math.floor((whole.length * hundredth) / 100)));
      expect(read.ok ? "read" : read.error.kind).toMatch(/^(damaged|unreadable)$/);
    }
  });

  it.each([
    ['{"sameside": 1,\n  "title": tru }', 2, 12],
    ['{\r\n\r\n "é🧩": 01}', 3, 8],
    ['{"a":"b\nc"}', 1, 8],
    ['{"a":"\\x"}', 1, 7],
    ["[1 2]", 1, 4],
    ['{"a" 1}', 1, 6],
    ["[1,]", 1, 4],
    ["{1:2}", 1, 2],
    ["1 1", 1, 3],
    ['{"a":1', 1, 7],
    ["-", 1, 1],
  ])("%j is damaged where it is damaged: line %i, column %i", (content, line, column) => {
    expect(readWorkshop(content)).toMatchObject({ ok: false, error: { kind: "damaged", line, column } });
  });

  it("leaves nothing behind in the objects of the program", () => {
    readWorkshop(
      text(put("x", 1)).replace('"x":1', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'),
    );
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const fill = (length: number): string => "x".repeat(length);
const entries = (count: number): Change =>
  put(
    "x",
    Array.from({ length: count }, () => 0),
  );
const held = JSON.stringify(soundWorkshop)
  .match(/\[[^[\]]*\]/g)
  ?.join("");

describe("The limits", () => {
  it.each<[string, Change, boolean]>([
    ["20,000 characters in a text", put("title", fill(20_000)), true],
    ["20,001 characters in a text", put("title", fill(20_001)), false],
    ["20,000 characters beyond the basic plane", put("title", "🧩".repeat(20_000)), true],
    [
      "1,000,000 characters in a box",
      add("envelopes", { id: "e", side: "a", kind: "vision", box: fill(1_000_000) }),
      true,
    ],
    [
      "1,000,001 characters in a box",
      add("envelopes", { id: "e", side: "a", kind: "vision", box: fill(1_000_001) }),
      false,
    ],
    ["a long text in a key nobody knows", put("x", fill(20_001)), false],
    ["64 levels", put("x", JSON.parse(nested(63))), true],
    ["65 levels", put("x", JSON.parse(nested(64))), false],
    ["49,900 more entries", entries(49_900), true],
    ["50,001 entries", entries(50_001), false],
  ])("%s", (_, change, fits) => {
    expect(held).toBeDefined();
    const read = readWorkshop(text(change));
    expect(read.ok ? "read" : read.error.kind).toBe(fits ? "read" : "too-large");
  });

  it("say where the text is that is too long", () => {
    expect(readWorkshop(text(all(put("interests.i-a.why", fill(20_001)), drop("title"))))).toMatchObject({
      ok: false,
      error: { problems: ["interests[0].why: a text of 20,001 characters, at most 20,000 are allowed"] },
    });
  });
});

import { createHash } from "node:crypto";
import { canonicalJson } from "@shared/lib/canonicalJson";
import { dayNumber, yearLater } from "@shared/lib/days";
import { fold, isBlank } from "@shared/lib/fold";
import { plainText } from "@shared/lib/plainText";
import { sha256 } from "@shared/lib/sha256";
import { decodeUtf8, encodeUtf8 } from "@shared/lib/utf8";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("Folding", () => {
  it.each([
    ["  Two\n\twords ", "two words"],
    ["R\u030cEKA", "řeka"],
    ["Řeka", "řeka"],
    ["a\u00a0\u3000b", "a b"],
    ["İ", "i̇"],
    ["ΣΊΣΥΦΟΣ", "σίσυφος"],
  ])("reads %j as %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("folds twice as it folds once, and knows blank from not blank", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(isBlank(text)).toBe(fold(text) === "");
      }),
    );
  });
});

describe("The canonical form", () => {
  it("orders keys by their UTF-16 units and writes numbers as RFC 8785 shows", () => {
    const sample = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const keys = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "😀": 5, "\u0080": 6, "\u00f6": 7 };
    expect(Object.keys(JSON.parse(canonicalJson(keys)))).toEqual([
      "1",
      "\r",
      "\u0080",
      "\u00f6",
      "\u20ac",
      "😀",
      "\ufb33",
    ]);
  });

  it("is the same whatever the order of keys, and the same value again", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it("refuses what JSON cannot hold", () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow();
    expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow();
    expect(() => canonicalJson([undefined])).toThrow();
  });
});

describe("UTF-8 and SHA-256", () => {
  it("agree with the machine's own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const bytes = new TextEncoder().encode(text);
        expect([...encodeUtf8(text)]).toEqual([...bytes]);
        expect(decodeUtf8(bytes)).toBe(text);
        expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
      }),
    );
  });

  it("name the first byte that is not UTF-8, as the machine refuses the same bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
        const refused = (() => {
          try {
            return strict.decode(bytes) === null;
          } catch {
            return true;
          }
        })();
        expect(typeof decodeUtf8(bytes) === "number").toBe(refused);
      }),
      { numRuns: 2000 },
    );
    expect(decodeUtf8(new Uint8Array([0x61, 0xc0, 0x80]))).toBe(1);
  });

  it("take a long text in pieces", () => {
    const long = "Příliš žluťoučký kůň 🐎 ".repeat(2000);
    expect(decodeUtf8(encodeUtf8(long))).toBe(long);
  });
});

describe("Days and texts", () => {
  it("count days over months, years and leap days", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date("9998-12-31"), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(dayNumber(day) - dayNumber("1970-01-01")).toBe(Math.floor(date.getTime() / 86_400_000));
      }),
    );
    expect(yearLater("2028-02-29")).toBe(dayNumber("2029-02-28"));
    expect(yearLater("0099-12-31")).toBe(dayNumber("0100-12-31"));
  });

  it("read line ends as LF and drop other control characters", () => {
    expect(plainText("a\r\nb\rc\n\td\u0000e\u0085f\u007f")).toBe("a\nb\nc\n\tdef");
  });
});

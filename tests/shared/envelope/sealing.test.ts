import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { isLongEnough, offerPassphrase, passphraseOf } from "@shared/envelope/passphrase";
import { readSealed } from "@shared/envelope/readSealed";
import { receiptOf, sameReceipt, shortReceipt } from "@shared/envelope/receipt";
import { paddedTo } from "@shared/envelope/sealedText";
import { expect, test } from "vitest";
import { aPage, sealedBy } from "./aSealed";

const page = aPage({
  must: [{ text: "Naši zákazníci zůstanou naši", why: "" }],
  guesses: [{ about: "b", text: "Their brand" }],
});

test("a receipt is the SHA-256 of the sorted keys without the padding, in groups of four", () => {
  const digits = createHash("sha256").update('{"a":"x","b":[1,null]}').digest("hex");
  expect(receiptOf({ b: [1, null], padding: "    ", a: "x" })).toBe(digits.replace(/(.{4})(?=.)/g, "$1 "));
  expect(shortReceipt(receiptOf({ b: [1, null], a: "x" }))).toBe(digits.slice(0, 16).replace(/(.{4})(?=.)/g, "$1 "));
  expect(sameReceipt("AB CD", "abcd")).toBe(true);
  expect(sameReceipt("", "")).toBe(false);
});

test("what is sealed is as long as steps of 16 KiB, however much was written", () => {
  const little = sealedBy("a", page);
  const much = sealedBy("a", aPage({ must: [{ text: "ř".repeat(9_000), why: "" }] }));
  for (const { text } of [...little, ...much]) expect(Buffer.byteLength(text) % paddedTo).toBe(0);
  expect(Buffer.byteLength(little[0]?.text ?? "")).toBe(paddedTo);
  expect(Buffer.byteLength(much[0]?.text ?? "")).toBe(2 * paddedTo);
});

test("an envelope reads as it was written", () => {
  const [interests, guesses] = sealedBy("a", page);
  expect(interests && readSealed(interests.text, interests.envelope, "w1")).toMatchObject({
    ok: true,
    value: {
      kind: "interests",
      interests: [{ side: "a", text: "Naši zákazníci zůstanou naši", strength: "must-protect" }],
    },
  });
  expect(guesses && readSealed(guesses.text, guesses.envelope, "w1")).toMatchObject({
    ok: true,
    value: { kind: "guesses", guesses: [{ side: "a", about: "b", hit: null }] },
  });
});

test("one side can't put a copy of the other's envelope on the table, nor one of another workshop", () => {
  const [own] = sealedBy("a", page);
  if (!own) throw new Error("Nothing was sealed.");
  expect(readSealed(own.text, { ...own.envelope, side: "b" }, "w1")).toEqual({ ok: false, error: "other-side" });
  expect(readSealed(own.text, own.envelope, "w2")).toEqual({ ok: false, error: "other-workshop" });
});

test("a word or a nonce that was changed after sealing shows in the receipt", () => {
  const [own] = sealedBy("a", page);
  if (!own) throw new Error("Nothing was sealed.");
  const word = own.text.replace("zůstanou", "zustanou");
  const nonce = own.text.replace("0123456789abcdef", "1123456789abcdef");
  for (const changed of [word, nonce])
    expect(readSealed(changed, own.envelope, "w1")).toEqual({ ok: false, error: "changed" });
  expect(readSealed("{", own.envelope, "w1")).toEqual({ ok: false, error: "unreadable" });
});

const written = (content: string, nonce = "n") =>
  `{"workshop":"w1","side":"a","kind":"interests","nonce":"${nonce}","content":${content},"padding":""}`;
const opens = (text: string, receipt: string) => {
  const [own] = sealedBy("a", page);
  if (!own) throw new Error("Nothing was sealed.");
  const read = readSealed(text, { ...own.envelope, receipt }, "w1");
  return read.ok ? read.value : read.error;
};

test("what another program sealed opens, whatever the length of its nonce", () => {
  const sealed = { workshop: "w1", side: "a", kind: "interests", nonce: "n", content: [], padding: "" };
  expect(opens(written("[]"), receiptOf(sealed))).toEqual({ kind: "interests", interests: [] });
});

test.each([
  ["a number that no file can hold", "[1e999]"],
  ["lists within lists without end", "[".repeat(100_000) + "]".repeat(100_000)],
  ["half of a list", "["],
])("an envelope that holds %s is refused and stops nothing", (_, content) => {
  expect(opens(written(content), "abcd")).toBe("unreadable");
});

test("three words are offered from a list in which every word is told apart", () => {
  const list = readFileSync("assets/words/passphrase.txt", "utf8").trim().split("\n");
  expect(new Set(list).size).toBeGreaterThanOrEqual(2_048);
  expect(new Set(list.map((word) => word.slice(0, 4))).size).toBe(list.length);
  let number = 0;
  const offered = offerPassphrase(list, () => {
    number += 99_991;
    return number;
  });
  expect(offered.split(" ")).toHaveLength(3);
  expect(isLongEnough(offered)).toBe(true);
  expect(isLongEnough("too short")).toBe(false);
  expect(passphraseOf("  abandon   ability able ")).toBe("abandon ability able");
});

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fingerprint } from "@shared/document/fingerprint";
import { readWorkshop } from "@shared/document/readWorkshop";
import { agreedText } from "@shared/workshop/fingerprint";
import { describe, expect, it } from "vitest";
import { add, type Change, put, workshopAfter } from "../../helpers/aFinding";

const page = readFileSync("shared/document/FORMAT.md", "utf8");
const blockAfter = (mark: string): string => page.slice(page.indexOf(mark)).match(/```\w*\n([\s\S]*?)\n```/)?.[1] ?? "";

describe("The fingerprint", () => {
  it("is that of the test vector on the format page, whose canonical text is hashed as it stands there", () => {
    const read = readWorkshop(blockAfter("The document"));
    if (!read.ok) throw new Error(read.error.problems.join("\n"));
    const canonical = blockAfter("Its canonical text");
    expect(agreedText(read.value.workshop)).toBe(canonical);
    expect(fingerprint(read.value.workshop)).toBe(createHash("sha256").update(canonical).digest("hex"));
    expect(fingerprint(read.value.workshop)).toBe(blockAfter("Its fingerprint"));
  });

  const plain = fingerprint(workshopAfter());

  it.each<[string, Change]>([
    ["the title", put("title", "Other")],
    ["a verdict", put("verdicts.a.reason", "Because")],
    ["the order of page one", put("front", ["i-a"])],
    ["the short name of a side", put("sides.a.short", "ALD")],
    ["an ask", put("asks.k-1.otherwise", "We wait")],
    ["the currency", put("currency", "CZK")],
    ["a zone", put("zones.ip.note", "Ours")],
    ["a gate", add("gates", { id: "g", step: "vision", decision: "go-on" })],
  ])("changes with %s", (_, change) => {
    expect(fingerprint(workshopAfter(change))).not.toBe(plain);
  });

  it.each<[string, Change]>([
    ["the id", put("id", "other")],
    ["the time of day", put("startsAt", "09:00")],
    ["people", put("sides.a.people", [])],
    ["envelopes", add("envelopes", { id: "e", side: "a", kind: "vision" })],
    ["guesses", add("guesses", { id: "g", side: "a", about: "b" })],
    ["checkups", put("checkups", [])],
    ["sign-offs", add("signOffs", { id: "s", side: "a", decision: "agreed" })],
    ["reviews", add("reviews", { id: "r", side: "a" })],
    ["the agenda", add("agenda", { id: "ag", step: "plan" })],
    ["the parking lot", add("parkingLot", { id: "l" })],
    ["the canvas", put("canvas", { positions: { a: { x: 1, y: 1 } } })],
    ["the minutes", add("minutes", { id: "m", kind: "note" })],
    ["keys nobody knows", put("plan.longTerm.x-note", "kept")],
  ])("does not change with %s", (_, change) => {
    expect(fingerprint(workshopAfter(change))).toBe(plain);
  });
});

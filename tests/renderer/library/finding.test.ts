import { createWords } from "@shared/words/words";
import { describe, expect, it } from "vitest";
import { arrange } from "../../../renderer/features/library/arrange";
import { dueCheckups } from "../../../renderer/features/library/dueCheckups";
import { aRow } from "./aRow";

const words = createWords("en");
const rows = [
  aRow({ id: "zk", changedAt: "2026-03-12T14:02:00.000+01:00" }),
  aRow({
    id: "nl",
    title: "Nordvärme × Loomgate",
    sides: ["Nordvärme", "Loomgate"],
    partnershipType: "technology-oem",
    date: "2025-11-03",
    status: "agreed",
    changedAt: "2026-03-12T13:30:00.000Z",
  }),
];
const found = (query: string): readonly string[] => arrange(rows, query, words).map((row) => row.id);

describe("the search of the library", () => {
  it.each([
    ["a client", "loomgate", ["nl"]],
    ["a client in capitals", "KŘÍDLO", ["zk"]],
    ["a type", "reseller", ["zk"]],
    ["a year", "2025", ["nl"]],
    ["a month as people write it", "nov 2025", ["nl"]],
    ["a status", "agreed", ["nl"]],
    ["words of two kinds", "nordvärme oem", ["nl"]],
    ["something nobody wrote", "aardvark", []],
    ["nothing, which finds all", "  ", ["nl", "zk"]],
  ])("finds by %s", (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it("shows what was changed last first, whatever the zone it was changed in", () => {
    expect(found("")).toEqual(["nl", "zk"]);
  });
});

describe("checkups due", () => {
  const due = (checkups: readonly string[], row = {}) => dueCheckups([aRow({ checkups, ...row })], "2026-03-12");

  it("show from two weeks ahead, and when they are late", () => {
    expect(due(["2026-03-26"])).toHaveLength(1);
    expect(due(["2026-01-10", "2026-06-10"]).map((one) => one.on)).toEqual(["2026-01-10"]);
    expect(due(["2026-03-27"])).toEqual([]);
    // One that was passed over is asked about no more: the next one asks of today.
    expect(due(["2026-01-10", "2026-03-20"]).map((one) => one.on)).toEqual(["2026-03-20"]);
    expect(due([])).toEqual([]);
  });

  it("of the example that ships are nobody's to visit", () => {
    expect(due(["2026-03-12"], { example: true })).toEqual([]);
  });

  it("stand with the latest one first, over the turn of a year too", () => {
    const two = [aRow({ id: "a", checkups: ["2027-01-05"] }), aRow({ id: "b", checkups: ["2026-12-20"] })];
    expect(dueCheckups(two, "2026-12-28").map((one) => one.id)).toEqual(["b", "a"]);
  });
});

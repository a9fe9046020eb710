import type { Command } from "@shared/commands/command";
import { expect, test } from "vitest";
import { aNewWorkshop, refusalOf, table } from "./sample";

test.each<[string, Command, string]>([
  [
    "a seventh side",
    {
      do: "together",
      commands: ["c", "d", "e", "f", "g"].map((id) => ({ do: "add", what: "side", record: { id } }) as const),
    },
    "many-sides",
  ],
  ["taking one of two sides away", { do: "remove", ids: ["id1"] }, "few-sides"],
  ["a second thing of the same id", { do: "add", what: "card", record: { id: "keep", kind: "market" } }, "repeated-id"],
  [
    "the same id for a piece and its row",
    { do: "add", what: "role", record: { id: "x", side: null, gives: [{ id: "x" }] } },
    "repeated-id",
  ],
  [
    "an id that no file may have",
    { do: "add", what: "card", record: { id: "__proto__", kind: "market" } },
    "repeated-id",
  ],
  [
    "an id with a control character",
    { do: "add", what: "card", record: { id: "a\u0000", kind: "market" } },
    "not-data",
  ],
  [
    "a card of a side that is not here",
    { do: "add", what: "card", record: { id: "c", kind: "market", side: "nobody" } },
    "unknown-reference",
  ],
  [
    "a card said by an interest",
    { do: "add", what: "card", record: { id: "c", kind: "market", side: "keep" } },
    "wrong-kind",
  ],
  ["a rating of six", { do: "enter", map: "alignment", key: "id1", value: 6 }, "invalid"],
  ["a rating of nobody", { do: "enter", map: "alignment", key: "nobody", value: 3 }, "unknown-reference"],
  ["a day that is none", { do: "set", changes: { date: "2026-02-30" } }, "invalid"],
  ["a give that keeps itself company", { do: "join", give: "visits", need: "visits" }, "not-a-pair"],
  ["two gives joined", { do: "join", give: "visits", need: "days" }, "not-a-pair"],
  ["a need named as the give", { do: "join", give: "voice", need: "visits" }, "not-a-pair"],
  ["a second joint into a need", { do: "join", give: "films", need: "demo" }, "taken"],
  ["a joint to what is gone", { do: "join", give: "gone", need: "demo" }, "gone"],
  ["parting what is not joined", { do: "part", give: "films", need: "demo" }, "not-joined"],
  [
    "a commitment to oneself",
    { do: "add", what: "commitment", record: { id: "c", from: "id1", to: "id1", kind: "support", weight: 3 } },
    "with-itself",
  ],
  ["a row without a piece", { do: "add", what: "give", record: { id: "g" } }, "gone"],
  ["a row in a side", { do: "move", id: "visits", into: "id1", at: 0 }, "wrong-kind"],
  ["editing what is gone", { do: "edit", what: "card", id: "gone", changes: { text: "x" } }, "gone"],
  [
    "editing a piece as if it were a card",
    { do: "edit", what: "card", id: "sales", changes: { text: "x" } },
    "wrong-kind",
  ],
  ["a piece's rows all at once", { do: "edit", what: "role", id: "sales", changes: { gives: [] } }, "invalid"],
  ["a text longer than a file can hold", { do: "set", changes: { place: "x".repeat(20_001) } }, "too-long"],
  [
    "more entries than a file can hold",
    { do: "edit", what: "role", id: "sales", changes: { scope: Array.from({ length: 50_001 }, () => "x") } },
    "too-much",
  ],
  ["another workshop", { do: "replace", workshop: { ...aNewWorkshop(), id: "another" } }, "another-workshop"],
])("%s is refused, and nothing changes", (_, command, kind) => {
  expect(refusalOf(table(), command)).toBe(kind);
});

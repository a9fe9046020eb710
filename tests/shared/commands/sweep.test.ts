import { analyse } from "@shared/analysis/analyse";
import { contestedTopics } from "@shared/analysis/contestedTopics";
import type { Command } from "@shared/commands/command";
import { sweepCommand, toTalkAbout } from "@shared/commands/sweep";
import { createWords } from "@shared/words/words";
import { expect, test } from "vitest";
import { after, aNewWorkshop, counting } from "./sample";

const words = createWords("en");
const taking = { at: "2026-03-12T11:00:00Z", newId: counting("m"), words };

test("one side that wants to talk is enough; what all call not here is not relevant", () => {
  const workshop = aNewWorkshop();
  const sweep = {
    ip: { id1: "talk", id2: "fine" },
    brand: { id1: "not-here", id2: "not-here" },
    margin: { id1: "fine", id2: "fine" },
  } as const;
  const command = sweepCommand(workshop, sweep, taking);
  if (!command) throw new Error("Nothing was swept.");
  const swept = after(workshop, command);
  expect([swept.zones.ip?.state, swept.zones.brand?.state, swept.zones.margin?.state]).toEqual([
    "contested",
    "not-relevant",
    "aligned",
  ]);
  expect(swept.minutes.map((minute) => minute.text)).toEqual([
    "Sweep of the zones. Intellectual property: Alpha talk, Beta fine; Margin: Alpha fine, Beta fine; Brand: Alpha not here, Beta not here.",
  ]);
  expect(toTalkAbout(sweep)).toEqual(["ip"]);
});

test("a nod does not undo what was traded, and nobody sweeps over what is off-limits", () => {
  const zone = { decider: null, note: "", yardstick: "Twelve months", reviewOn: "" };
  const workshop = after(
    aNewWorkshop(),
    { do: "enter", map: "zones", key: "ip", value: { ...zone, state: "traded" } },
    { do: "enter", map: "zones", key: "pricing", value: { ...zone, state: "off-limits" } },
  );
  const command = sweepCommand(workshop, { ip: { id1: "fine" }, pricing: { id1: "talk" } }, taking);
  if (!command) throw new Error("Nothing was swept.");
  const swept = after(workshop, command);
  expect([swept.zones.ip, swept.zones.pricing?.state]).toEqual([{ ...zone, state: "traded" }, "off-limits"]);
});

test("a zone shows contested while two sides must protect the same", () => {
  const interest = (id: string, side: string): Command => ({
    do: "add",
    what: "interest",
    record: { id, side, text: `Ours, says ${side}`, strength: "must-protect", topic: "ip", scope: ["Czechia"] },
  });
  const workshop = after(aNewWorkshop(), interest("i1", "id1"), interest("i2", "id2"));
  expect([...contestedTopics(analyse(workshop, words).findings, workshop)]).toContain("ip");
  expect([...contestedTopics([], workshop)]).toEqual([]);
});

import { minutesMarkdown } from "@shared/agreement/minutesMarkdown";
import type { Command } from "@shared/commands/command";
import { minuted, roundCommand } from "@shared/commands/minuted";
import { createWords } from "@shared/words/words";
import type { Step } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { after, aNewWorkshop, counting, done } from "./sample";

const words = createWords("en");
const newId = counting("minute");
const taking = (step: Step = "vision") => ({ at: "2026-03-12T10:15:00Z", step, newId, words });
const taken = (workshop: Workshop, command: Command, step?: Step): readonly string[] =>
  done(workshop, minuted(workshop, command, taking(step))).workshop.minutes.map((minute) => minute.text);

const verdict = (side: string, said: "collaborate" | "pass"): Command => ({
  do: "enter",
  map: "verdicts",
  key: side,
  value: { verdict: said, reason: "", revisitIf: "" },
});
const rated = (): Workshop =>
  after(
    aNewWorkshop(),
    { do: "enter", map: "alignment", key: "id1", value: 4 },
    { do: "enter", map: "alignment", key: "id2", value: 2 },
    { do: "enter", map: "doubts", key: "id2", value: "The market is not there yet." },
  );

test("taking a door at the vision gate minutes every rating and doubt with it", () => {
  const gate: Command = {
    do: "add",
    what: "gate",
    record: { id: "g", step: "vision", at: "2026-03-12T10:15:00Z", decision: "another-round" },
  };
  expect(taken(rated(), gate)).toEqual([
    "Gate of Shared vision: Another round. Ratings: Alpha 4 of 5 and Beta 2 of 5. Beta doubts: The market is not there yet.",
  ]);
});

test("a doubt that is a question keeps its own mark and takes no full stop", () => {
  const workshop = after(rated(), { do: "enter", map: "doubts", key: "id2", value: "Who says what becomes of it?" });
  const text = done(workshop, roundCommand(workshop, taking())).workshop.minutes[0]?.text;
  expect(text).toMatch(/Beta doubts: Who says what becomes of it\?$/);
});

test("a closed round keeps its ratings when the next round overwrites them", () => {
  const workshop = after(rated(), roundCommand(rated(), taking()), {
    do: "enter",
    map: "alignment",
    key: "id2",
    value: 5,
  });
  expect(workshop.minutes[0]?.text).toContain("Beta 2 of 5");
});

test("verdicts are minuted when the last side's is in, not before", () => {
  const workshop = aNewWorkshop();
  expect(taken(workshop, verdict("id1", "collaborate"), "qualify")).toEqual([]);
  const first = after(workshop, verdict("id1", "collaborate"));
  expect(taken(first, verdict("id2", "pass"), "qualify")).toEqual([
    "Verdicts: Alpha: Collaborate and Beta: Take a pass.",
  ]);
});

test("what is resolved is minuted with those who agreed, and so is taking it back", () => {
  const resolution: Command = {
    do: "add",
    what: "resolution",
    record: { id: "r", kind: "traded", title: "Leads for training", agreedBy: ["id1", "id2"] },
  };
  const workshop = aNewWorkshop();
  expect(taken(workshop, resolution, "jigsaw")).toEqual(["Traded: Leads for training. Agreed by Alpha and Beta."]);
  expect(taken(after(workshop, resolution), { do: "remove", ids: ["r"] }, "jigsaw")).toEqual([
    "Taken back: Leads for training.",
  ]);
});

test("undoing a decision takes its minute along", () => {
  const workshop = aNewWorkshop();
  const command = minuted(
    workshop,
    {
      do: "enter",
      map: "zones",
      key: "pricing",
      value: { state: "off-limits", decider: null, note: "", yardstick: "", reviewOn: "" },
    },
    taking("jigsaw"),
  );
  const applied = done(workshop, command);
  expect(applied.workshop.minutes).toHaveLength(1);
  expect(applied.inverse.length).toBeGreaterThan(1);
});

test("a sealed envelope leaves nothing in the minutes", () => {
  const seal: Command = {
    do: "add",
    what: "envelope",
    record: {
      id: "e",
      side: "id1",
      kind: "interests",
      sealedAt: "2026-03-12T10:00:00Z",
      receipt: "abcd",
      box: "c2VjcmV0",
    },
  };
  expect(minuted(aNewWorkshop(), seal, taking())).toBe(seal);
});

test("the minutes read as Markdown in the order of the day, and no sign of theirs is taken for a heading", () => {
  const minute = (id: string, step: Step, text: string): Command => ({
    do: "add",
    what: "minute",
    record: { id, at: "2026-03-12T10:00:00Z", step, text, kind: "note" },
  });
  const text = minutesMarkdown(
    after(aNewWorkshop(), minute("m1", "jigsaw", "# Not a *heading*"), minute("m2", "vision", "First\nsaid")),
    words,
  );
  expect(text.indexOf("## Shared vision")).toBeLessThan(text.indexOf("## Jigsaw of roles"));
  expect(text).toContain("\\# Not a \\*heading\\*");
  expect(text).toContain("First said");
});

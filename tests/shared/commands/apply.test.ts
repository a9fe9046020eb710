import type { Command } from "@shared/commands/command";
import { differences } from "@shared/commands/differences";
import { expect, test } from "vitest";
import { after, done, refusalOf, say, table, theExample } from "./sample";

test.each<[string, Command, string]>([
  ["a card", { do: "add", what: "card", record: { id: "c", kind: "market", text: "420 firms" } }, "add card 420 firms"],
  ["a blank card", { do: "add", what: "card", record: { id: "c", kind: "market" } }, "add card"],
  [
    "a reworded interest",
    { do: "edit", what: "interest", id: "keep", changes: { text: "Ours" } },
    "change interest Ours",
  ],
  ["a moved piece", { do: "move", id: "sales", at: 1 }, "move piece Local sales"],
  ["a dragged piece", { do: "place", positions: { sales: { x: 10, y: 20 } } }, "move piece Local sales"],
  ["two dragged pieces", { do: "place", positions: { sales: { x: 1, y: 2 }, house: { x: 3, y: 4 } } }, "move 2 things"],
  ["tidying up", { do: "place", positions: { sales: null } }, "lay out 1 thing again"],
  ["a removed piece", { do: "remove", ids: ["sales"] }, "remove piece Local sales"],
  ["two removed things", { do: "remove", ids: ["sales", "keep"] }, "remove 2 things"],
  ["a joint", { do: "join", give: "visits", need: "voice" }, "join Visits to A voice"],
  ["a joint that comes apart", { do: "part", give: "days", need: "demo" }, "part Days in Brno from Demo days"],
  ["a rating", { do: "enter", map: "alignment", key: "id1", value: 4 }, "change the alignment of Alpha"],
  [
    "a zone",
    {
      do: "enter",
      map: "zones",
      key: "ip",
      value: { state: "aligned", decider: null, note: "", yardstick: "", reviewOn: "" },
    },
    "change the zone Intellectual property",
  ],
  ["another title", { do: "set", changes: { title: "Other" } }, "rename the workshop"],
  [
    "several settings",
    { do: "set", changes: { place: "Brno", date: "2026-03-13" } },
    "change the workshop’s particulars",
  ],
  [
    "a gesture of several commands",
    {
      do: "together",
      commands: [
        { do: "move", id: "sales", at: 1 },
        { do: "set", changes: { place: "Brno" } },
      ],
    },
    "move piece Local sales",
  ],
])("%s is called what people call it", (_, command, name) => {
  expect(say(done(table(), command).name)).toBe(name);
});

test("a second joint takes the need over when that is asked for", () => {
  const joined = done(table(), { do: "join", give: "films", need: "demo", instead: true });
  expect(joined.workshop.joints).toEqual([{ give: "films", need: "demo" }]);
  expect(joined.touched).toEqual(["films", "demo", "days"]);
});

test("joining what is joined already changes nothing", () => {
  expect(done(table(), { do: "join", give: "days", need: "demo" }).patches).toEqual([]);
});

test("a piece takes its rows and joints along and says so", () => {
  const removed = done(table(), { do: "remove", ids: ["house"] });
  expect(removed.workshop.joints).toEqual([]);
  expect(removed.workshop.roles.map((role) => role.id)).toEqual(["sales"]);
  expect(say(removed.removed)).toBe("Removed with it: “Days in Brno”, “Films”, “A voice”. 1 joint came apart.");
});

test("an interest that goes is no longer served", () => {
  const removed = done(table(), { do: "remove", ids: ["keep"] });
  expect(removed.workshop.roles[0]?.gives[0]?.serves).toEqual([]);
  expect(removed.touched).toEqual(["visits"]);
  expect(say(removed.removed)).toBe("1 thing no longer refers to it.");
});

test("a side takes along what is only its own, and leaves the rest", () => {
  const three = after(table(), { do: "add", what: "side", record: { id: "third", name: "Gamma" } });
  const removed = done(three, { do: "remove", ids: ["id1"] }).workshop;
  expect(removed.interests).toEqual([]);
  expect(removed.roles.find((role) => role.id === "sales")).toMatchObject({ side: null, gives: [{ serves: [] }] });
  expect(removed.joints).toEqual([{ give: "days", need: "demo" }]);
});

test("a row that moves to another piece keeps its joint", () => {
  const moved = done(table(), { do: "move", id: "days", into: "sales", at: 0 }).workshop;
  expect(moved.roles[0]?.gives.map((give) => give.id)).toEqual(["days", "visits"]);
  expect(moved.joints).toEqual([{ give: "days", need: "demo" }]);
});

test("a gesture of which one part can't be done is not done at all", () => {
  const start = table();
  expect(
    refusalOf(start, {
      do: "together",
      commands: [
        { do: "set", changes: { place: "Brno" } },
        { do: "remove", ids: ["gone"] },
      ],
    }),
  ).toBe("gone");
  expect(start.place).toBe("");
});

test("a part of a goal is changed without touching the rest of the stake", () => {
  const start = after(table(), {
    do: "add",
    what: "stake",
    record: {
      id: "s",
      kind: "region",
      exclusivity: "shared",
      owner: "id1",
      goal: { text: "Nine customers", target: "9" },
    },
  });
  const edited = done(start, { do: "edit", what: "stake", id: "s", changes: { goal: { target: "12" } } });
  expect(edited.workshop.ownership[0]?.goal).toMatchObject({ text: "Nine customers", target: "12" });
  expect(edited.patches).toEqual([{ op: "replace", path: ["ownership", 0, "goal", "target"], value: "12" }]);
});

test("line ends and control characters are written as the file keeps them", () => {
  expect(done(table(), { do: "set", changes: { place: "Brno\r\nHall\u0007 2" } }).workshop.place).toBe("Brno\nHall 2");
});

test("keys that this version does not know stay with a thing that is edited", () => {
  const start = after(table(), {
    do: "replace",
    workshop: { ...table(), interests: table().interests.map((one) => ({ ...one, mood: "calm" })) },
  });
  expect(
    done(start, { do: "edit", what: "interest", id: "keep", changes: { text: "x" } }).workshop.interests[0],
  ).toHaveProperty("mood", "calm");
});

test("what is not touched stays the same object, so that one change draws one card", () => {
  const start = theExample();
  const next = done(start, {
    do: "edit",
    what: "role",
    id: start.roles[0]?.id ?? "",
    changes: { title: "Other" },
  }).workshop;
  expect(next.roles[1]).toBe(start.roles[1]);
  expect(next.interests).toBe(start.interests);
});

test("a position of what is gone meanwhile is passed over", () => {
  const placed = done(table(), { do: "place", positions: { gone: { x: 1, y: 1 }, sales: { x: 5, y: -0 } } }).workshop;
  expect(placed.canvas.positions).toEqual({ sales: { x: 5, y: 0 } });
});

test("the readings of a checkup are its own, though they are called like rows of an objective", () => {
  const start = theExample();
  const [checkup] = start.checkups;
  const [kpi] = start.plan.objectives.flatMap((objective) => objective.kpis);
  const readings = [{ kpi: kpi?.id ?? "", actual: 3 }];
  const next = done(start, {
    do: "edit",
    what: "checkup",
    id: checkup?.id ?? "",
    changes: { kpis: readings, actions: [] },
  });
  expect(next.workshop.checkups[0]).toMatchObject({ kpis: readings, actions: [] });
  expect(differences(start, next.workshop).map(say)).toEqual([`Different: 1 checkup: “${checkup?.on}”`]);
});

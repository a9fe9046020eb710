import { apply } from "@shared/commands/apply";
import { capture } from "@shared/commands/capture";
import { copyThings, pasteThings, plainText } from "@shared/commands/copied";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";
import { aNewWorkshop } from "./sample";

const counter = (): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
};
const places = { "r-a": { x: 10, y: 20 } };
const pasted = (ids: readonly string[], workshop: Workshop = aWorkshop(), into: string | null = null): Workshop => {
  const copied = copyThings(workshop, ids, places);
  const paste = copied && pasteThings(workshop, copied, counter(), into);
  if (!paste) throw new Error("Nothing was copied.");
  const done = apply(workshop, paste.command);
  if (!done.ok) throw new Error(done.error.kind);
  return done.value.workshop;
};

test("two joined pieces are pasted with the joints between them", () => {
  const after = pasted(["r-a", "r-b"]);
  expect(after.roles).toHaveLength(4);
  expect(after.joints).toHaveLength(4);
  const fresh = new Set(after.roles.slice(2).flatMap((role) => [...role.gives, ...role.needs].map((row) => row.id)));
  for (const joint of after.joints.slice(2)) expect(fresh.has(joint.give) && fresh.has(joint.need)).toBe(true);
});

test("one piece alone is pasted loose, a little beside the first, and protects the same interest", () => {
  const after = pasted(["r-a"]);
  expect(after.joints).toHaveLength(2);
  const [copy] = after.roles.slice(2);
  expect(copy?.protects).toEqual(["i-a"]);
  expect(after.canvas.positions[copy?.id ?? ""]).toEqual({ x: 38, y: 48 });
});

test("a piece copied with its interest protects the copy", () => {
  const after = pasted(["r-a", "i-a"]);
  expect(after.interests).toHaveLength(5);
  expect(after.roles.at(-1)?.protects).toEqual([after.interests.at(-1)?.id]);
  expect(after.interests.at(-1)?.readBackBy).toEqual([]);
});

test("a row goes into the piece that is selected, else into its own", () => {
  expect(pasted(["g-a"]).roles[0]?.gives).toHaveLength(2);
  expect(pasted(["g-a"], aWorkshop(), "r-b").roles[1]?.gives).toHaveLength(2);
});

test("what was removed meanwhile is no longer named by the copy", () => {
  const workshop = aWorkshop();
  const copied = copyThings(workshop, ["r-a"], {});
  const gone = apply(workshop, { do: "remove", ids: ["i-a"] });
  if (!copied || !gone.ok) throw new Error("Copied before it was removed.");
  const paste = pasteThings(gone.value.workshop, copied, counter());
  const done = paste && apply(gone.value.workshop, paste.command);
  expect(done?.ok && done.value.workshop.roles.at(-1)?.protects).toEqual([]);
});

test("elsewhere a piece reads as its title with what it gives and needs", () => {
  const copied = copyThings(aWorkshop(), ["r-a", "i-a"], {});
  expect(copied && plainText(copied, "Untitled")).toBe("Piece of a\n+ Gift of a\n- Need of a\nWhat a must keep");
});

test("a seat is not copied", () => {
  expect(copyThings(aWorkshop(), ["a"], {})).toBeNull();
});

test("what was copied with interests of a side that is gone meanwhile is pasted without them", () => {
  const workshop = aWorkshop({
    sides: [...aWorkshop().sides, { id: "c", name: "Cedar", short: "CE", people: [] }],
  });
  const copied = copyThings(workshop, ["r-a", "r-b", "i-a"], {});
  const gone = apply(workshop, { do: "remove", ids: ["a"] });
  if (!copied || !gone.ok) throw new Error("Copied before the side was removed.");
  const paste = pasteThings(gone.value.workshop, copied, counter());
  const done = paste && apply(gone.value.workshop, paste.command);
  const copy = done?.ok ? done.value.workshop.roles.at(-2) : undefined;
  expect(copy).toMatchObject({ title: "Piece of a", side: null, protects: [] });
});

/** What text of a copy becomes on another table. */
const elsewhere = (roles: Workshop["roles"]) => {
  const copied = copyThings(
    { ...aWorkshop(), roles, joints: [] },
    roles.map((role) => role.id),
    {},
  );
  const there = aNewWorkshop();
  const read = capture(copied ? plainText(copied, "Untitled") : "", {
    workshop: there,
    step: "jigsaw",
    side: "id1",
    piece: null,
    newId: counter(),
    now: "2026-03-12T09:00:00Z",
  });
  if (!read.ok) throw new Error("Nothing was read.");
  const done = apply(there, read.value.command);
  if (!done.ok) throw new Error(done.error.kind);
  return done.value.workshop.roles.map(({ title, gives, needs }) => ({
    title,
    gives: gives.map((row) => row.text),
    needs: needs.map((row) => row.text),
  }));
};

test("pieces that go to another table as text are the same pieces there, whatever is blank or stands in several lines", () => {
  const text = fc.constantFrom(
    "",
    " ",
    "Local sales",
    "In\ntwo lines",
    "Tab\tbed",
    "日本語の 約束",
    "a – b",
    "two\n\n- lines",
    "خريطة",
  );
  const rows = fc.array(text, { maxLength: 3 });
  const line = (one: string): string => one.replace(/\s+/g, " ").trim();
  const said = (all: readonly string[]): string[] => all.map(line).filter((one) => one !== "");
  fc.assert(
    fc.property(fc.array(fc.tuple(text, rows, rows), { minLength: 1, maxLength: 4 }), (pieces) => {
      const [like] = aWorkshop().roles;
      if (!like) throw new Error("There is a piece.");
      const roles = pieces.map(([title, gives, needs], at) => ({
        ...like,
        id: `r${at}`,
        title,
        gives: gives.map((one, row) => ({ id: `g${at}-${row}`, text: one, serves: [] })),
        needs: needs.map((one, row) => ({ id: `n${at}-${row}`, text: one, mustHave: false, paidBy: null })),
      }));
      expect(elsewhere(roles)).toEqual(
        pieces.map(([title, gives, needs]) => ({
          title: line(title) || "Untitled",
          gives: said(gives),
          needs: said(needs),
        })),
      );
    }),
    { numRuns: 60 },
  );
});

test("a row that goes along with a piece is not one of that piece's", () => {
  const copied = copyThings(aWorkshop(), ["r-a", "g-b"], {});
  expect(copied && plainText(copied, "Untitled").split("\n")).toEqual([
    "+ Gift of b",
    "Piece of a",
    "+ Gift of a",
    "- Need of a",
  ]);
});

import { align, alignWays, distribute, type Shifts, tidyUp, type Unit } from "@shared/picture/arrange";
import { layout } from "@shared/picture/layout";
import { lean } from "@shared/picture/lean";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { snap } from "@shared/picture/snap";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";

const unit = (id: string, x: number, y: number, width = 100, height = 40): Unit => ({
  id,
  box: { x, y, width, height },
});
const after = (units: readonly Unit[], shifts: Shifts): Unit[] =>
  units.map(({ id, box }) => {
    const { dx, dy } = shifts.get(id) ?? { dx: 0, dy: 0 };
    return { id, box: { ...box, x: box.x + dx, y: box.y + dy } };
  });
const covers = ({ box: a }: Unit, { box: b }: Unit): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const scattered = fc
  .uniqueArray(
    fc.tuple(fc.nat(900), fc.nat(900), fc.integer({ min: 20, max: 300 }), fc.integer({ min: 20, max: 300 })),
    {
      minLength: 2,
      maxLength: 9,
    },
  )
  .map((all) => all.map(([x, y, width, height], at) => unit(`u${at}`, x, y, width, height)));

test("things brought to the left have one left edge, and none lies on another", () => {
  fc.assert(
    fc.property(scattered, (units) => {
      const even = after(units, align(units, "left"));
      expect(new Set(even.map((one) => one.box.x)).size).toBe(1);
    }),
  );
});

test("nothing that was brought in line or tidied covers anything else", () => {
  fc.assert(
    fc.property(scattered, fc.constantFrom(...alignWays, "tidy" as const), (units, way) => {
      const even = after(units, way === "tidy" ? tidyUp(units) : align(units, way));
      even.forEach((one, at) => {
        for (const other of even.slice(at + 1)) expect(covers(one, other)).toBe(false);
      });
    }),
  );
});

test("three things spaced evenly have the same air between them, the outer two staying", () => {
  const units = [unit("a", 0, 0), unit("b", 130, 0), unit("c", 500, 0)];
  expect(after(units, distribute(units, "across")).map((one) => one.box.x)).toEqual([0, 250, 500]);
});

test("too few things stay where they are", () => {
  expect(align([unit("a", 3, 4)], "left").size + distribute([unit("a", 1, 1), unit("b", 2, 2)], "down").size).toBe(0);
});

test("a thing dragged near the edge of another goes there, and a line shows why", () => {
  const near = snap({ x: 203, y: 300, width: 80, height: 40 }, [{ x: 200, y: 0, width: 120, height: 40 }], 6);
  expect(near).toMatchObject({ dx: -3, dy: 0 });
  expect(near.guides).toEqual([{ axis: "x", at: 200, from: 0, to: 340 }]);
});

test("what is far from everything lies where the hand left it", () => {
  expect(snap({ x: 0, y: 0, width: 10, height: 10 }, [{ x: 400, y: 400, width: 10, height: 10 }], 6)).toEqual({
    dx: 0,
    dy: 0,
    guides: [],
  });
});

const apart = () => layout(aWorkshop({ joints: [] }), pictureLabels(createWords("en")));

test("a piece brought near its match leans into it, end to end", () => {
  const board = apart();
  const [one, other] = board.pieces;
  if (!one || !other) throw new Error("Two pieces lie on the table.");
  const need = other.rows.find((row) => row.kind === "need")?.ends[0];
  const give = one.rows.find((row) => row.kind === "give")?.ends[0];
  const move = { dx: other.x - one.width - one.x - 20, dy: other.y + (need?.y ?? 0) - one.y - (give?.y ?? 0) + 12 };
  const found = lean(board, new Set([one.role.id]), move, 40);
  expect(found).toMatchObject({ give: "g-a", need: "n-b", dx: 20, dy: -12, on: "r-b" });
});

test("a piece far from its match leans nowhere, and pieces of one side never do", () => {
  const board = apart();
  const far = { dx: 4000, dy: 4000 };
  expect(lean(board, new Set(["r-a"]), far, 40)).toBeNull();
  const same = layout(
    aWorkshop({ joints: [], roles: aWorkshop().roles.map((role) => ({ ...role, side: "a" })) }),
    pictureLabels(createWords("en")),
  );
  expect(lean(same, new Set(["r-a"]), { dx: 0, dy: 0 }, 10_000)).toBeNull();
});

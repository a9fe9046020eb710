import { apply } from "@shared/commands/apply";
import type { Command } from "@shared/commands/command";
import { copyThings, pasteThings } from "@shared/commands/copied";
import { clusters } from "@shared/picture/clusters";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addSteadily } from "../../../renderer/features/canvas/adding";
import { movedWith } from "../../../renderer/features/canvas/placing";
import { pullAside } from "../../../renderer/features/canvas/pulling";
import { joinSteadily, moveSteadily, partSteadily, removeSteadily } from "../../../renderer/features/canvas/steady";
import { aTable } from "../../shared/picture/aTable";
import { tables } from "../../shared/picture/tables";

const boardOf = (workshop: Workshop) => layout(workshop, pictureLabels(createWords("en")));
const after = (workshop: Workshop, command: Command): Workshop => {
  const done = apply(workshop, command);
  if (!done.ok) throw new Error("It cannot be done.");
  return done.value.workshop;
};
const onTable = fc
  .tuple(tables, fc.nat(40))
  .map(([seed, at]): readonly [Workshop, number] => [aTable({ ...seed, places: [] }), at])
  .filter(([workshop]) => workshop.joints.length > 0);

/** The pieces that hang together with one of a joint's, and where all others lie. */
const others = (workshop: Workshop, rows: readonly string[], all: Workshop): readonly string[] => {
  const touched = new Set(rows.map((row) => index(workshop).get(row)?.parent));
  const far = clusters(workshop.roles, workshop.joints).filter(
    (cluster) => !cluster.roles.some((role) => touched.has(role.id)),
  );
  const board = boardOf(all);
  return far.flatMap(({ roles }) =>
    roles.map((role) => {
      const piece = board.pieces.find((one) => one.role.id === role.id);
      return `${role.id} ${piece?.x} ${(piece?.y ?? 0) - board.shift.table}`;
    }),
  );
};

test("a joint that is parted or made leaves what it is not about where it lies, unless that now lies in the way", () => {
  let [all, same] = [0, 0];
  for (const [workshop, at] of fc.sample(onTable, { numRuns: 40, seed: 7 })) {
    const joint = workshop.joints[at % workshop.joints.length];
    if (!joint) throw new Error("There is a joint.");
    const rows = [joint.give, joint.need];
    const parted = after(workshop, partSteadily(workshop, boardOf(workshop), joint));
    const joined = after(parted, joinSteadily(parted, boardOf(parted), joint));
    for (const [before, now] of [
      [workshop, parted],
      [parted, joined],
    ] as const) {
      const places = others(before, rows, before);
      const still = new Set(others(before, rows, now));
      all += places.length;
      same += places.filter((place) => still.has(place)).length;
    }
  }
  expect(all).toBeGreaterThan(100);
  expect(same / all).toBeGreaterThan(0.9);
});

test("a joint that is parted and made again is the same joint", () => {
  fc.assert(
    fc.property(onTable, ([workshop, at]) => {
      const joint = workshop.joints[at % workshop.joints.length];
      if (!joint) throw new Error("There is a joint.");
      const parted = after(workshop, partSteadily(workshop, boardOf(workshop), joint));
      expect(parted.joints).not.toContainEqual(joint);
      expect(after(parted, joinSteadily(parted, boardOf(parted), joint)).joints).toContainEqual(joint);
    }),
    { numRuns: 25 },
  );
});

test("what people move moves alone: neither what nobody has placed yet nor what lies beside its place is laid out anew around it", () => {
  const seeds = fc.tuple(tables, fc.nat(20), fc.integer({ min: -300, max: 300 }), fc.integer({ min: 200, max: 400 }));
  fc.assert(
    fc.property(seeds, ([seed, at, dx, dy]) => {
      const workshop = aTable(seed);
      const before = boardOf(workshop);
      const places = (board: typeof before, moved: ReadonlySet<string>) =>
        [
          ...board.cards.map(({ card, box }) => [card.id, box.x, box.y - board.shift.horizon] as const),
          ...board.pieces.map(({ role, x, y }) => [role.id, x, y - board.shift.table] as const),
        ].filter(([id]) => !moved.has(id));
      const ids = [...before.cards.map(({ card }) => card.id), ...before.pieces.map(({ role }) => role.id)];
      const id = ids[at % Math.max(1, ids.length)];
      fc.pre(id !== undefined);
      const moved = movedWith(workshop, [id ?? ""]);
      // Far beneath all, where nothing has to give way.
      const command = moveSteadily(workshop, before, moved, dx, dy + before.bounds.height);
      if (!command) throw new Error("It can be moved.");
      const now = boardOf(after(workshop, command));
      const was = new Map(places(before, moved).map(([one, x, y]) => [one, { x, y }]));
      // Places are whole pixels; half a one may go.
      for (const [one, x, y] of places(now, moved))
        expect(Math.hypot(x - (was.get(one)?.x ?? 0), y - (was.get(one)?.y ?? 0)), one).toBeLessThan(1.5);
    }),
    { numRuns: 40 },
  );
});

test("a piece that came to lie beside its place, for another one lay there, stays when that one goes", () => {
  const workshop = aTable({
    sides: 2,
    pieces: [
      [0, 1, 0, 1],
      [1, 1, 0, 1],
      [1, 1, 0, 1],
    ],
    fills: [],
    places: [
      [0, 0, 0],
      [1, 9, 9],
      [2, 9, 9],
    ],
    cards: 0,
  });
  const board = boardOf(workshop);
  const lie = (one: Workshop): readonly string[] => {
    const { pieces, shift } = boardOf(one);
    return pieces.flatMap(({ role, x, y }) => (role.id === "r0" ? [] : [`${role.id} ${x} ${y - shift.table}`])).sort();
  };
  const moved = moveSteadily(workshop, board, new Set(["r0"]), 2_000, 0);
  for (const command of [moved, removeSteadily(workshop, board, ["r0"])])
    expect(command && lie(after(workshop, command))).toEqual(lie(workshop));
});

test("a piece that is removed leaves nearly all others where they lie", () => {
  let [all, same] = [0, 0];
  for (const [workshop, at] of fc.sample(onTable, { numRuns: 60, seed: 11 })) {
    const gone = workshop.roles[at % workshop.roles.length];
    if (!gone) continue;
    const [before, now] = [
      boardOf(workshop),
      boardOf(after(workshop, removeSteadily(workshop, boardOf(workshop), [gone.id]))),
    ];
    const places = new Map(now.pieces.map(({ role, x, y }) => [role.id, `${x} ${y - now.shift.table}`]));
    for (const { role, x, y } of before.pieces) {
      if (role.id === gone.id) continue;
      all += 1;
      if (places.get(role.id) === `${x} ${y - before.shift.table}`) same += 1;
    }
  }
  expect(all).toBeGreaterThan(200);
  expect(same / all).toBeGreaterThan(0.93);
});

/** The same with stakes that nobody has placed. */
const withStakes = (workshop: Workshop): Workshop =>
  [0, 1, 2, 3].reduce((so, place) => {
    const owner = so.sides[place % so.sides.length]?.id ?? "";
    const record = {
      id: `o-${place}`,
      kind: "event",
      title: "Fairs",
      exclusivity: "preferred",
      owner,
      grantedBy: null,
    } as const;
    return after(so, { do: "add", what: "stake", record });
  }, workshop);

test("stakes stay where they lie when something else is moved, and nearly all when a piece is removed", () => {
  let [all, same] = [0, 0];
  for (const [plain, at] of fc.sample(onTable, { numRuns: 30, seed: 5 })) {
    const workshop = withStakes(plain);
    const board = boardOf(workshop);
    const lie = ({ stakes, shift }: typeof board) => stakes.map(({ box }) => `${box.x} ${box.y - shift.table}`);
    const [card] = workshop.vision.cards;
    const moved = card && moveSteadily(workshop, board, new Set([card.id]), 10, 10);
    if (moved) expect(lie(boardOf(after(workshop, moved)))).toEqual(lie(board));
    const piece = workshop.roles[at % workshop.roles.length]?.id ?? "";
    const left = new Set(lie(boardOf(after(workshop, removeSteadily(workshop, board, [piece])))));
    all += board.stakes.length;
    same += lie(board).filter((place) => left.has(place)).length;
  }
  expect(same / all).toBeGreaterThan(0.9);
});

test("a joint that is parted, pulled off or made leaves the stakes where they lie, unless a piece comes there", () => {
  let [all, same] = [0, 0];
  for (const [plain, at] of fc.sample(onTable, { numRuns: 30, seed: 13 })) {
    const workshop = withStakes(plain);
    const board = boardOf(workshop);
    const joint = workshop.joints[at % workshop.joints.length];
    const piece = joint && index(workshop).get(joint.give)?.parent;
    if (!joint || piece === undefined) throw new Error("There is a joint.");
    const parted = after(workshop, partSteadily(workshop, board, joint));
    const pulled = pullAside(workshop, board, piece);
    const ways: readonly (readonly [Workshop, Command | null])[] = [
      [workshop, partSteadily(workshop, board, joint)],
      [workshop, pulled],
      [parted, joinSteadily(parted, boardOf(parted), joint)],
    ];
    for (const [before, command] of ways) {
      const lie = (one: Workshop): readonly string[] => {
        const { stakes, shift } = boardOf(one);
        return stakes.map(({ box }) => `${Math.round(box.x)} ${Math.round(box.y - shift.table)}`);
      };
      const left = new Set(command ? lie(after(before, command)) : []);
      all += left.size;
      same += lie(before).filter((place) => left.has(place)).length;
    }
  }
  expect(all).toBeGreaterThan(200);
  expect(same / all).toBeGreaterThan(0.95);
});

test("a copy makes way for what it is a copy of, and for nearly all else", () => {
  let [all, same] = [0, 0];
  for (const [plain, at] of fc.sample(onTable, { numRuns: 30, seed: 9 })) {
    const workshop = withStakes(plain);
    const board = boardOf(workshop);
    const where = ({ cards, pieces, stakes, shift }: typeof board) =>
      new Map([
        ...cards.map(({ card, box }) => [card.id, { x: box.x, y: box.y - shift.horizon }] as const),
        ...pieces.map(({ role, x, y }) => [role.id, { x, y: y - shift.table }] as const),
        ...stakes.map(({ stake, box }) => [stake.id, { x: box.x, y: box.y - shift.table }] as const),
      ]);
    const cluster = clusters(workshop.roles, workshop.joints)[at % 2]?.roles.map((role) => role.id) ?? [];
    const places = Object.fromEntries(
      board.pieces.map(({ role, x, y }) => [role.id, { x: Math.round(x), y: Math.round(y - board.shift.table) }]),
    );
    const copied = copyThings(workshop, cluster, places);
    const names = Array.from({ length: 200 }, (_, one) => `new-${String(one)}`);
    const fresh = (): string => names.pop() ?? "";
    const paste = copied && pasteThings(workshop, copied, fresh);
    if (!paste) continue;
    const now = where(boardOf(after(workshop, addSteadily(workshop, boardOf, paste.command, paste.ids))));
    for (const [id, { x, y }] of where(board)) {
      const place = now.get(id);
      all += 1;
      // Places are whole pixels; half a one may go.
      if (place && Math.hypot(place.x - x, place.y - y) < 1.5) same += 1;
    }
  }
  expect(all).toBeGreaterThan(200);
  expect(same / all).toBeGreaterThan(0.97);
});

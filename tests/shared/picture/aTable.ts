import { readWorkshop } from "@shared/document/readWorkshop";
import type { Workshop } from "@shared/workshop/workshop";
import { soundWorkshop, type WorkshopInput } from "../../helpers/aWorkshop";

/** What a random table is made from: small numbers that fast-check can shrink. */
export interface TableSeed {
  readonly sides: number;
  /** For each piece: its side (the number of sides: nobody's), how many gives and needs, how long its texts. */
  readonly pieces: readonly (readonly [side: number, gives: number, needs: number, length: number])[];
  /** For each need in order: which give fills it; none where it is past the last. */
  readonly fills: readonly number[];
  /** Which pieces and cards were put by hand, and where. */
  readonly places: readonly (readonly [thing: number, x: number, y: number])[];
  readonly cards: number;
}

const word = ["quarterly", "demand", "data", "from", "každé", "firmy", "日本語の", "خريطة", "Donaudampfschifffahrt"];
const textOf = (length: number, from: number): string =>
  Array.from({ length: length + 1 }, (_, at) => word[(from + at) % word.length] ?? "").join(" ");

const sidesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `s${at}`, name: `Side number ${at}`, short: `S${at}` }));

/** A workshop with a table of any shape. */
export const aTable = (seed: TableSeed): Workshop => {
  const roles = seed.pieces.map(([side, gives, needs, length], at) => ({
    id: `r${at}`,
    side: side >= seed.sides ? null : `s${side}`,
    title: textOf(length % 6, at),
    gives: Array.from({ length: gives }, (_, row) => ({ id: `g${at}-${row}`, text: textOf(length, row) })),
    needs: Array.from({ length: needs }, (_, row) => ({ id: `n${at}-${row}`, text: textOf(length, row + 3) })),
  }));
  const gives = roles.flatMap((role) => role.gives.map((row) => row.id));
  const joints = roles
    .flatMap((role) => role.needs.map((row) => row.id))
    .flatMap((need, at) => {
      const give = gives[seed.fills[at] ?? gives.length];
      return give === undefined ? [] : [{ give, need }];
    });
  const cards = Array.from({ length: seed.cards }, (_, at) => ({
    id: `c${at}`,
    kind: "market" as const,
    text: textOf(at, at),
  }));
  const things = [...roles.map((role) => role.id), ...cards.map((card) => card.id)];
  const positions = Object.fromEntries(
    seed.places.flatMap(([thing, x, y]) => {
      const id = things[thing];
      return id === undefined ? [] : [[id, { x, y }]];
    }),
  );
  const input: WorkshopInput = {
    sameside: 1,
    id: "table",
    title: "A table",
    partnershipType: soundWorkshop.partnershipType,
    language: "en",
    currency: "EUR",
    sides: sidesOf(seed.sides),
    vision: { statement: "We see it", cards },
    roles,
    joints,
    canvas: { positions },
  };
  const read = readWorkshop(JSON.stringify(input));
  if (!read.ok) throw new Error(read.error.problems.join("\n"));
  return read.value.workshop;
};

/** A piece of each of two sides and one card, lying where it is said. */
export const twoPieces = (places: TableSeed["places"] = []): Workshop =>
  aTable({
    sides: 2,
    pieces: [
      [0, 1, 1, 1],
      [1, 1, 1, 1],
    ],
    fills: [],
    places,
    cards: 1,
  });

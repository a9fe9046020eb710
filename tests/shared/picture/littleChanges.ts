import type { Workshop } from "@shared/workshop/workshop";
import { aTable } from "./aTable";

/** Numbers from a seed, each below `below`. */
export const numbers = (seed: number): ((below: number) => number) => {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
};

/** A table of a day: most needs are met by a piece nearby, a third by none yet. */
export const ofADay = (pieces: number, sides: number, seed: number): Workshop => {
  const any = numbers(seed);
  return aTable({
    sides,
    cards: 4,
    pieces: Array.from({ length: pieces }, (_, at) => [at % sides, 2, 1, 2 + any(8)]),
    fills: Array.from({ length: pieces }, (_, at) => {
      const near = (at + 1 + any(3) + pieces) % pieces;
      return any(3) === 0 ? Number.MAX_SAFE_INTEGER : 2 * near + any(2);
    }),
    places: [],
  });
};

/** A table on which all hangs together crosswise: nearly every need is met by any piece at all. */
export const crosswise = (pieces: number, sides: number, seed: number): Workshop => {
  const any = numbers(seed);
  return aTable({
    sides,
    cards: 4,
    pieces: Array.from({ length: pieces }, (_, at) => [at % sides, 2, 2, any(8)]),
    fills: Array.from({ length: 2 * pieces }, () => (any(8) === 0 ? Number.MAX_SAFE_INTEGER : any(2 * pieces))),
    places: [],
  });
};

export interface LittleChange {
  readonly after: Workshop;
  /** The pieces it is about. */
  readonly about: ReadonlySet<string>;
}

type Change = (workshop: Workshop, any: (below: number) => number) => LittleChange | null;

const pieceOf = (workshop: Workshop, row: string): string =>
  workshop.roles.find((role) => [...role.gives, ...role.needs].some((one) => one.id === row))?.id ?? "";

const jointGone: Change = (workshop, any) => {
  const joint = workshop.joints[any(workshop.joints.length)];
  if (!joint) return null;
  const about = new Set([pieceOf(workshop, joint.give), pieceOf(workshop, joint.need)]);
  return { after: { ...workshop, joints: workshop.joints.filter((one) => one !== joint) }, about };
};

const jointMade: Change = (workshop, any) => {
  const met = new Set(workshop.joints.map((joint) => joint.need));
  const open = workshop.roles.flatMap((role) => role.needs).filter((need) => !met.has(need.id));
  const need = open[any(open.length)];
  const [, needer] = [need, need && pieceOf(workshop, need.id)];
  const gives = workshop.roles.filter((role) => role.id !== needer).flatMap((role) => role.gives);
  const give = gives[any(gives.length)];
  if (!need || !give) return null;
  const about = new Set([pieceOf(workshop, give.id), pieceOf(workshop, need.id)]);
  return { after: { ...workshop, joints: [...workshop.joints, { give: give.id, need: need.id }] }, about };
};

const pieceMore: Change = (workshop, any) => {
  const [like] = workshop.roles;
  const side = workshop.sides[any(workshop.sides.length)];
  if (!like || !side) return null;
  const role = {
    ...like,
    id: "fresh",
    side: side.id,
    gives: [{ id: "fresh-give", text: "what is new here", serves: [] }],
    needs: [],
  };
  return { after: { ...workshop, roles: [...workshop.roles, role] }, about: new Set(["fresh"]) };
};

const pieceGone: Change = (workshop, any) => {
  const gone = workshop.roles[any(workshop.roles.length)];
  if (!gone) return null;
  const rows = new Set([...gone.gives, ...gone.needs].map((row) => row.id));
  const lost = workshop.joints.filter((joint) => rows.has(joint.give) || rows.has(joint.need));
  return {
    after: {
      ...workshop,
      roles: workshop.roles.filter((role) => role !== gone),
      joints: workshop.joints.filter((joint) => !lost.includes(joint)),
    },
    about: new Set([
      gone.id,
      ...lost.flatMap((joint) => [joint.give, joint.need].map((row) => pieceOf(workshop, row))),
    ]),
  };
};

const renamed: Change = (workshop, any) => {
  const role = workshop.roles[any(workshop.roles.length)];
  if (!role) return null;
  const named = { ...role, title: `${role.title} and what has been said about it since this morning` };
  return {
    after: { ...workshop, roles: workshop.roles.map((one) => (one === role ? named : one)) },
    about: new Set([role.id]),
  };
};

const sideMore: Change = (workshop) => {
  const [like] = workshop.sides;
  if (!like) return null;
  const side = { ...like, id: "fresh", name: "Who joins us", short: "New" };
  return { after: { ...workshop, sides: [...workshop.sides, side] }, about: new Set() };
};

/** What a table is changed by in a minute of a workshop. */
export const littleChanges = {
  "a joint gone": jointGone,
  "a joint made": jointMade,
  "a piece more": pieceMore,
  "a piece gone": pieceGone,
  "a piece renamed": renamed,
  "a side more": sideMore,
} as const satisfies Readonly<Record<string, Change>>;

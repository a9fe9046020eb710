import { apply } from "../commands/apply";
import type { Command } from "../commands/command";
import type { Position, Workshop } from "../workshop/workshop";
import type { Board } from "./board";
import { type Cluster, clusters } from "./clusters";
import { mostOften } from "./mostOften";
import { placesOf } from "./places";
import { AIR, around, type Box, type Spaces, spaces } from "./spaces";

type Places = ReadonlyMap<string, Position>;
type BoardOf = (workshop: Workshop) => Board;

/** Pieces as they hang together on a board, in the file's own coordinates. */
interface Group {
  readonly places: Places;
  readonly box: Box;
}

/** A whole table laid out, and how much of it is elsewhere. */
interface Laid {
  readonly places: Places;
  readonly cost: number;
}

/** A piece that has nothing to do with what is given counts so many times. */
const OTHERS = 2;

/** The pieces that are another side's once a command was run. */
const givenBy = (workshop: Workshop, command: Command): ReadonlySet<string> => {
  const done = apply(workshop, command);
  if (!done.ok) return new Set();
  const before = new Map(workshop.roles.map((role) => [role.id, role.side]));
  const given = done.value.workshop.roles.filter((role) => before.has(role.id) && before.get(role.id) !== role.side);
  return new Set(given.map((role) => role.id));
};

const groupsOf = (board: Board, all: readonly Cluster[]): ReadonlyMap<Cluster, Group> => {
  const places = placesOf(board);
  const pieces = new Map(board.pieces.map((piece) => [piece.role.id, piece]));
  return new Map(
    all.flatMap((cluster): (readonly [Cluster, Group])[] => {
      const own = cluster.roles.flatMap((role) => pieces.get(role.id) ?? []);
      const box = around(own);
      if (!box) return [];
      const inFile = own.flatMap(({ role }) => [[role.id, places.get(role.id) ?? { x: 0, y: 0 }]] as const);
      return [[cluster, { places: new Map(inFile), box: { ...box, y: box.y - board.shift.table } }]];
    }),
  );
};

/** The shift that brings most of the pieces back to where they lay. */
const backOf = (now: Places, was: Places): Position => {
  const shifts = [...now].map(([id, from]): Position => {
    const to = was.get(id) ?? from;
    return { x: to.x - from.x, y: to.y - from.y };
  });
  return mostOften(shifts)?.position ?? { x: 0, y: 0 };
};

/** Where pieces come to lie, in the free room nearest to where they lay. */
const laidBack = ({ box, places }: Group, was: Places, taken: Spaces): Places => {
  const back = backOf(places, was);
  const free = taken.free({ ...box, x: box.x + back.x, y: box.y + back.y }, AIR, AIR);
  taken.take(free);
  const at = ({ x, y }: Position): Position => ({
    x: Math.round(x + free.x - box.x),
    y: Math.round(y + free.y - box.y),
  });
  return new Map([...places].map(([id, place]) => [id, at(place)]));
};

/**
 * A command with the places of what it would else lay out anew. Where it gives pieces to another side, they stay with what
 * is joined to them as near by as there is room, and all else goes on lying where it lies; only where one of them has to
 * make way, it is what moves least.
 */
export const giveSteadily = (workshop: Workshop, command: Command, boardOf: BoardOf): Command => {
  const given = givenBy(workshop, command);
  if (given.size === 0) return command;
  // Large ones first, as they are laid out.
  const all = [...clusters(workshop.roles, workshop.joints)].sort((a, b) => b.roles.length - a.roles.length);
  const touched = all.filter((cluster) => cluster.roles.some((role) => given.has(role.id)));
  const others = all.filter((cluster) => !touched.includes(cluster));
  const board = boardOf(workshop);
  const was = placesOf(board);
  const lain = groupsOf(board, others);

  /** The given pieces as they hang together with their neighbours, where so many of these remember their places. */
  const togetherWhere = (lies: (id: string) => boolean): readonly ReadonlyMap<Cluster, Group>[] => {
    const own = touched.flatMap(({ roles }) => roles.map(({ id }) => [id, lies(id) ? (was.get(id) ?? null) : null]));
    const positions = { ...Object.fromEntries(was), ...Object.fromEntries(own) };
    const done = apply(workshop, { do: "together", commands: [command, { do: "place", positions }] });
    return done.ok ? [groupsOf(boardOf(done.value.workshop), touched)] : [];
  };
  const layIn = (order: readonly Cluster[], groups: ReadonlyMap<Cluster, Group>): Laid => {
    const taken = spaces();
    const places = new Map<string, Position>();
    let cost = 0;
    for (const cluster of order) {
      const group = groups.get(cluster) ?? lain.get(cluster);
      if (!group) continue;
      for (const [id, place] of laidBack(group, was, taken)) {
        const before = was.get(id) ?? place;
        const far = Math.abs(place.x - before.x) + Math.abs(place.y - before.y);
        cost += groups.has(cluster) ? far : far * OTHERS;
        places.set(id, place);
      }
    }
    return { places, cost };
  };
  const ways = [(id: string) => !given.has(id), () => true, () => false].flatMap(togetherWhere);
  const laid = ways.flatMap((way) => [layIn([...others, ...touched], way), layIn([...touched, ...others], way)]);
  const [best] = laid.sort((a, b) => a.cost - b.cost);
  const positions: Record<string, Position> = {};
  const put = (id: string, { x, y }: Position): void => {
    const before = workshop.canvas.positions[id];
    if (before?.x !== x || before.y !== y) positions[id] = { x, y };
  };
  for (const [id, place] of best?.places ?? []) put(id, place);
  // Stakes that nobody has placed lie in rows under all that is, wherever that lies.
  for (const { stake, box } of board.stakes)
    if (workshop.canvas.positions[stake.id])
      put(stake.id, { x: Math.round(box.x), y: Math.round(box.y - board.shift.table) });
  return { do: "together", commands: [command, { do: "place", positions }] };
};

import type { Interest } from "../workshop/interests";
import type { Joint, Role } from "../workshop/jigsaw";
import type { Stake } from "../workshop/ownership";
import { index } from "../workshop/thingIndex";
import type { Card } from "../workshop/vision";
import type { Position, Workshop } from "../workshop/workshop";
import type { Command } from "./command";

/** A row that was copied without its piece. */
interface LooseRow {
  readonly what: "give" | "need";
  readonly record: Role["gives"][number] | Role["needs"][number];
  readonly piece: string;
}

/** Things as they were when they were copied, and the joints between them. */
export interface Copied {
  readonly cards: readonly Card[];
  readonly interests: readonly Interest[];
  readonly roles: readonly Role[];
  readonly stakes: readonly Stake[];
  readonly rows: readonly LooseRow[];
  readonly joints: readonly Joint[];
  /** Where they lay, in the file's coordinates. */
  readonly places: Readonly<Record<string, Position>>;
}

/** Takes a copy of things; rows of pieces that are copied go with them. Null where nothing of it can be copied. */
export const copyThings = (
  workshop: Workshop,
  ids: readonly string[],
  places: Readonly<Record<string, Position>>,
): Copied | null => {
  const wanted = new Set(ids);
  const roles = workshop.roles.filter((role) => wanted.has(role.id));
  const inside = new Set(roles.flatMap((role) => [...role.gives, ...role.needs].map((row) => row.id)));
  const things = index(workshop);
  const rows = ids.flatMap((id): LooseRow[] => {
    const entry = things.get(id);
    if ((entry?.what !== "give" && entry?.what !== "need") || entry.parent === undefined || inside.has(id)) return [];
    return [{ what: entry.what, record: entry.thing, piece: entry.parent }];
  });
  const copied: Copied = {
    cards: workshop.vision.cards.filter((card) => wanted.has(card.id)),
    interests: workshop.interests.filter((one) => wanted.has(one.id)),
    roles,
    stakes: workshop.ownership.filter((stake) => wanted.has(stake.id)),
    rows,
    joints: workshop.joints.filter((joint) => inside.has(joint.give) && inside.has(joint.need)),
    places,
  };
  const count = copied.cards.length + copied.interests.length + roles.length + copied.stakes.length + rows.length;
  return count === 0 ? null : copied;
};

/** A text as one line of a list; "" where there is nothing to be read. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const signed = (sign: "+" | "-", rows: readonly { readonly text: string }[]): readonly string[] =>
  rows.flatMap(({ text }) => (oneLine(text) === "" ? [] : [`${sign} ${oneLine(text)}`]));

/**
 * How the copied things read elsewhere, one a line; pasted into the jigsaw, a piece becomes a piece again, one without a
 * title under the name given here. Rows without their piece come first: after a piece they would be read as that piece's.
 */
export const plainText = (copied: Copied, untitled: string): string =>
  [
    ...copied.rows.flatMap(({ what, record }) => signed(what === "give" ? "+" : "-", [record])),
    ...copied.cards.map((card) => card.text),
    ...copied.roles.flatMap((role) => [
      oneLine(role.title) || untitled,
      ...signed("+", role.gives),
      ...signed("-", role.needs),
    ]),
    ...copied.stakes.map((stake) => stake.title),
    ...copied.interests.map((one) => one.text),
  ]
    .map(oneLine)
    .filter((line) => line !== "")
    .join("\n");

/** How far beside and below what was copied its copy is laid. */
export const STEP = 28;

/**
 * Lays copies of things on the table, a little beside where they lay, as one step: joints between them are theirs too,
 * and what they serve or protect is the copy where that was copied as well. Rows go into `into`, else into their own piece.
 */
export const pasteThings = (
  workshop: Workshop,
  copied: Copied,
  newId: () => string,
  into: string | null = null,
  name: "table.pasteName" | "table.duplicateName" = "table.pasteName",
): { readonly command: Command; readonly ids: readonly string[] } | null => {
  const things = index(workshop);
  const fresh = new Map<string, string>();
  const rename = (id: string): string => {
    const known = fresh.get(id) ?? newId();
    fresh.set(id, known);
    return known;
  };
  const isSide = (id: string): boolean => things.get(id)?.what === "side";
  const interests = copied.interests.filter((each) => isSide(each.side));
  for (const one of [...interests, ...copied.roles.flatMap((role) => [role, ...role.gives, ...role.needs])])
    rename(one.id);
  const here = (ids: readonly string[]): string[] => ids.flatMap((id) => fresh.get(id) ?? (things.has(id) ? [id] : []));
  const orNull = (id: string | null): string | null => (id !== null && things.has(id) ? id : null);

  const commands: Command[] = [];
  const ids: string[] = [];
  const positions: Record<string, Position> = {};
  const lay = (from: string, to: string): void => {
    ids.push(to);
    const place = copied.places[from];
    if (place) positions[to] = { x: place.x + STEP, y: place.y + STEP };
  };
  for (const card of copied.cards) {
    const id = rename(card.id);
    commands.push({ do: "add", what: "card", record: { ...card, id, side: orNull(card.side) } });
    lay(card.id, id);
  }
  for (const one of interests) {
    const id = rename(one.id);
    // Nobody has read the copy back yet.
    commands.push({ do: "add", what: "interest", record: { ...one, id, readBackBy: [], addenda: [] } });
    ids.push(id);
  }
  for (const role of copied.roles) {
    const id = rename(role.id);
    commands.push({
      do: "add",
      what: "role",
      record: {
        ...role,
        id,
        side: orNull(role.side),
        gives: role.gives.map((give) => ({ ...give, id: rename(give.id), serves: here(give.serves) })),
        needs: role.needs.map((need) => ({ ...need, id: rename(need.id), paidBy: orNull(need.paidBy) })),
        protects: here(role.protects),
      },
    });
    lay(role.id, id);
  }
  for (const row of copied.rows) {
    const piece = into ?? row.piece;
    if (things.get(piece)?.what !== "role") continue;
    const id = rename(row.record.id);
    const record =
      "serves" in row.record
        ? { ...row.record, id, serves: here(row.record.serves) }
        : { ...row.record, id, paidBy: orNull(row.record.paidBy) };
    commands.push(
      row.what === "give"
        ? { do: "add", what: "give", into: piece, record }
        : { do: "add", what: "need", into: piece, record },
    );
    ids.push(id);
  }
  for (const stake of copied.stakes.filter((each) => isSide(each.owner))) {
    const id = rename(stake.id);
    commands.push({
      do: "add",
      what: "stake",
      record: {
        ...stake,
        id,
        grantedBy: orNull(stake.grantedBy),
        goal: { ...stake.goal, kpi: orNull(stake.goal.kpi) },
        protects: here(stake.protects),
      },
    });
    lay(stake.id, id);
  }
  for (const joint of copied.joints) commands.push({ do: "join", give: rename(joint.give), need: rename(joint.need) });
  if (ids.length === 0) return null;
  if (Object.keys(positions).length > 0) commands.push({ do: "place", positions });
  return {
    command: { do: "together", commands, name: { key: name, values: { count: ids.length } } },
    ids,
  };
};

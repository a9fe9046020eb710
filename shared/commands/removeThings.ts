import { success } from "../lib/result";
import { type Phrase, quoted, shorten } from "../words/words";
import { index } from "../workshop/thingIndex";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";
import { both, type Change, changedObject, cleared, taken } from "./change";
import type { Outcome } from "./done";
import { listPath } from "./listPath";
import { isPlain } from "./plain";
import { fallen, prune } from "./prune";
import { referencesOf } from "./references";
import { refuse } from "./refusal";

const fewestSides = 2;
const titlesSaid = 3;

/** All that goes with what is removed: rows of a piece, and whatever can't stand without it. */
const allGone = (workshop: Workshop, ids: readonly string[]): ReadonlySet<string> => {
  const things = index(workshop);
  const gone = new Set(ids);
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const [id, { what, thing, parent }] of things) {
      if (gone.has(id)) continue;
      const falls = parent !== undefined && gone.has(parent);
      if (falls || prune(thing, referencesOf(what), (one) => gone.has(one)) === fallen) gone.add(id);
    }
  }
  return gone;
};

const saidRemoved = (
  workshop: Workshop,
  others: readonly string[],
  joints: number,
  mentions: number,
): Phrase | null => {
  if (others.length + joints + mentions === 0) return null;
  const titles = others
    .map((id) => shorten(titleOf(workshop, id), 40))
    .filter((title) => title !== "")
    .slice(0, titlesSaid);
  const values = {
    count: others.length,
    titles: titles.map((title) => quoted(title)).join(", "),
    more: others.length - titles.length,
    joints,
    mentions,
    alone: others.length + joints === 0 ? "yes" : "no",
  };
  return { key: "commands.removed", values };
};

/** Removes things with all that belongs to them and every reference to them, and says what went with them. */
export const removeThings = (workshop: Workshop, ids: readonly string[]): Outcome => {
  const things = index(workshop);
  const asked = new Set(ids.filter((id) => things.has(id)));
  if (asked.size === 0) return refuse("gone");
  const gone = allGone(workshop, [...asked]);
  const isGone = (id: string): boolean => gone.has(id);
  if (workshop.sides.filter((side) => !isGone(side.id)).length < fewestSides) return refuse("few-sides");
  const changes: Change[] = [];
  const touched: string[] = [];
  let mentions = 0;
  // First what stays, while every path still holds; then entries from the back, rows before what they stand in.
  for (const [id, { what, thing, parent, at }] of things) {
    if (isGone(id)) continue;
    const after = prune(thing, referencesOf(what), isGone);
    if (after === thing || !isPlain(after) || !isPlain(thing)) continue;
    const list = listPath(workshop, what, parent);
    if (!list) continue;
    changes.push(changedObject([...list, at], thing, after));
    touched.push(id);
    mentions += 1;
  }
  const document = prune(workshop, referencesOf("workshop"), isGone);
  if (isPlain(document)) changes.push(changedObject([], { ...workshop }, document));
  const { positions } = workshop.canvas;
  for (const [id, position] of Object.entries(positions))
    if (isGone(id)) changes.push(cleared(["canvas", "positions"], id, position));
  const entries = [...gone]
    .flatMap((id) => {
      const place = things.get(id);
      const list = place && listPath(workshop, place.what, place.parent);
      const withParent = place?.parent !== undefined && gone.has(place.parent);
      return place && list && !withParent ? [{ list, at: place.at, thing: place.thing }] : [];
    })
    .sort((a, b) => b.list.length - a.list.length || b.at - a.at);
  for (const { list, at, thing } of entries) changes.push(taken(list, at, thing));
  const others = [...gone].filter((id) => !asked.has(id));
  const joints = workshop.joints.filter(({ give, need }) => isGone(give) || isGone(need)).length;
  return success({ change: both(...changes), touched, removed: saidRemoved(workshop, others, joints, mentions) });
};

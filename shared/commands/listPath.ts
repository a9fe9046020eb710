import { placesOf } from "../workshop/references";
import { parents, type Subject } from "../workshop/subjects";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";

type Path = readonly (string | number)[];

/** The key under which a thing keeps things of its own. */
export const ownLists = { person: "people", give: "gives", need: "needs", kpi: "kpis", action: "actions" } as const;

/** `plan.reviews[]` as the path of the list. */
const pathOf = (place: string): Path => place.replace(/\[\]$/, "").split(".");

const hasParent = (what: Subject): what is keyof typeof parents => Object.hasOwn(parents, what);

/** The path of the list that holds things of a kind; null where the thing it should stand in is missing or another. */
export const listPath = (workshop: Workshop, what: Subject, into: string | undefined): Path | null => {
  if (!hasParent(what)) return into === undefined ? pathOf(placesOf[what]) : null;
  const place = into === undefined ? undefined : index(workshop).get(into);
  if (!place || place.what !== parents[what]) return null;
  const path = listPath(workshop, place.what, undefined);
  return path && [...path, place.at, ownLists[what]];
};

/** The path of a thing; null where there is none of that id. */
export const thingPath = (workshop: Workshop, id: string): Path | null => {
  const place = index(workshop).get(id);
  const list = place && listPath(workshop, place.what, place.parent);
  return place && list ? [...list, place.at] : null;
};

const rowKinds = ["person", "give", "need", "kpi", "action"] as const;

/** The kinds of things that stand in a thing of this kind: a checkup's `kpis` are readings and no such things. */
export const rowKindsOf = (what: Subject): readonly (typeof rowKinds)[number][] =>
  rowKinds.filter((kind) => parents[kind] === what);

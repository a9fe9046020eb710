import { success } from "../lib/result";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import { changedObject } from "./change";
import type { Command } from "./command";
import type { Outcome } from "./done";
import { ownLists, rowKindsOf, thingPath } from "./listPath";
import { isPlain, own, type Plain } from "./plain";
import { refuse } from "./refusal";
import { same } from "./same";
import { completeThing, thingHolds } from "./thingCheck";
import { valueAt } from "./valueAt";

type Edit = Extract<Command, { readonly do: "edit" }>;

/** Objects are merged key by key, everything else is taken whole. */
export const merged = (before: Plain, changes: Plain): Plain => {
  const after: Plain = { ...before };
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined || key === "__proto__") continue;
    const old = own(before, key);
    after[key] = isPlain(old) && isPlain(value) ? merged(old, value) : value;
  }
  return after;
};

/** Changes parts of a thing. */
export const editThing = (workshop: Workshop, { what, id, changes }: Edit): Outcome => {
  const things = index(workshop);
  const path = thingPath(workshop, id);
  const before = path && valueAt(workshop, path);
  if (!path || !isPlain(before)) return refuse("gone");
  if (things.get(id)?.what !== what) return refuse("wrong-kind");
  const wanted = merged(before, { ...changes });
  // Rows and people have ids that others name: they are added, moved and removed one by one.
  const wholeRows = rowKindsOf(what).some((kind) => !same(own(before, ownLists[kind]), own(wanted, ownLists[kind])));
  if (wanted["id"] !== id || wholeRows) return refuse("invalid");
  const complete = completeThing(what, wanted);
  if (!complete.ok) return complete;
  const holds = thingHolds(what, complete.value, (one) => things.get(one)?.what);
  if (!holds.ok) return holds;
  return success({ change: changedObject(path, before, complete.value), touched: [id], removed: null });
};

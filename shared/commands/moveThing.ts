import { success } from "../lib/result";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import { both, inserted, nothing, taken } from "./change";
import type { Command } from "./command";
import type { Outcome } from "./done";
import { listPath } from "./listPath";
import { isList } from "./plain";
import { refuse } from "./refusal";
import { valueAt } from "./valueAt";

type Move = Extract<Command, { readonly do: "move" }>;

/** Moves a thing to a place of its list, counted without it, or into another thing; what names it goes on naming it. */
export const moveThing = (workshop: Workshop, { id, into, at }: Move): Outcome => {
  const place = index(workshop).get(id);
  const from = place && listPath(workshop, place.what, place.parent);
  if (!place || !from) return refuse("gone");
  const to = into === undefined ? from : listPath(workshop, place.what, into);
  const list = to && valueAt(workshop, to);
  if (!to || !isList(list)) return refuse("wrong-kind");
  const stays = to.join("/") === from.join("/");
  const last = stays ? list.length - 1 : list.length;
  const wanted = Math.max(0, Math.min(last, Math.trunc(at) || 0));
  if (stays && wanted === place.at) return success({ change: nothing, touched: [id], removed: null });
  return success({
    change: both(taken(from, place.at, place.thing), inserted(to, wanted, place.thing)),
    touched: [id],
    removed: null,
  });
};

import { success } from "../lib/result";
import { index } from "../workshop/thingIndex";
import { type Position, position, type Workshop } from "../workshop/workshop";
import { both, type Change, changed, cleared } from "./change";
import { clean } from "./clean";
import type { Outcome } from "./done";
import { own } from "./plain";
import { refuse } from "./refusal";

/** Lays things somewhere on the canvas, or forgets where they lay. What is gone meanwhile is passed over. */
export const placeThings = (workshop: Workshop, wanted: Readonly<Record<string, Position | null>>): Outcome => {
  const things = index(workshop);
  const { positions } = workshop.canvas;
  const path = ["canvas", "positions"];
  const changes: Change[] = [];
  const touched: string[] = [];
  for (const [id, place] of Object.entries(wanted)) {
    const before = own(positions, id);
    if (place === null) {
      if (before !== undefined) changes.push(cleared(path, id, before));
    } else {
      const cleaned = clean(place);
      const parsed = position.safeParse(cleaned.ok ? cleaned.value : null);
      if (!parsed.success) return refuse("invalid");
      if (!things.has(id)) continue;
      changes.push(changed(path, id, positions, { ...parsed.data }));
    }
    touched.push(id);
  }
  return touched.length === 0 && Object.keys(wanted).length > 0
    ? refuse("gone")
    : success({ change: both(...changes), touched, removed: null });
};

import { success } from "../lib/result";
import { listsOf } from "../workshop/subjects";
import { index } from "../workshop/thingIndex";
import { type Workshop, workshop as workshopSchema } from "../workshop/workshop";
import { changedObject } from "./change";
import type { Outcome } from "./done";
import { referencesOf } from "./references";
import { refuse } from "./refusal";
import { completed, referencesHold, thingHolds } from "./thingCheck";

const jointsHold = (workshop: Workshop): boolean =>
  new Set(workshop.joints.map((joint) => joint.need)).size === workshop.joints.length;

/** Whether an id stands twice: an index by id would hide it. */
const repeatsAnId = (workshop: Workshop): boolean => {
  const standing = Object.values(listsOf).flatMap((lists) => lists(workshop).map((list) => list.length));
  const ids = new Set(
    index(workshop)
      .keys()
      .map((id) => id.normalize("NFC")),
  );
  return ids.size !== standing.reduce((sum, length) => sum + length, 0);
};

/** Takes over another version of the whole document. */
export const replaceWorkshop = (workshop: Workshop, other: Workshop): Outcome => {
  if (other.id !== workshop.id) return refuse("another-workshop");
  const complete = completed(workshopSchema, other);
  if (!complete.ok) return complete;
  const next = workshopSchema.safeParse(complete.value);
  if (!next.success) return refuse("invalid");
  const things = index(next.data);
  if (repeatsAnId(next.data)) return refuse("repeated-id");
  if (!jointsHold(next.data)) return refuse("invalid");
  const kindOf = (id: string) => things.get(id)?.what;
  for (const [, { what, thing }] of things) {
    const holds = thingHolds(what, { ...thing }, kindOf);
    if (!holds.ok) return holds;
  }
  const holds = referencesHold(next.data, referencesOf("workshop"), kindOf);
  if (!holds.ok) return holds;
  return success({ change: changedObject([], { ...workshop }, { ...next.data }), touched: [], removed: null });
};

import { z } from "zod";
import { success } from "../lib/result";
import { topic, verdict, zone } from "../workshop/interests";
import { oneToFive } from "../workshop/parts";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import { changed, cleared, nothing } from "./change";
import { clean } from "./clean";
import type { Command, Maps } from "./command";
import type { Outcome } from "./done";
import { isPlain, own } from "./plain";
import { refuse } from "./refusal";
import { valueAt } from "./valueAt";

type Enter = Extract<Command, { readonly do: "enter" }>;

const entries = { drafts: z.string(), alignment: oneToFive, doubts: z.string(), verdicts: verdict, zones: zone };
const paths: { readonly [M in keyof Maps]: readonly string[] } = {
  drafts: ["vision", "drafts"],
  alignment: ["vision", "alignment"],
  doubts: ["vision", "doubts"],
  verdicts: ["verdicts"],
  zones: ["zones"],
};

/** Writes, changes or takes out one entry of a map. */
export const enterInMap = (workshop: Workshop, { map, key, value }: Enter): Outcome => {
  const things = index(workshop);
  const known = map === "zones" ? topic.safeParse(key).success : things.get(key)?.what === "side";
  if (!known) return refuse("unknown-reference");
  const path = paths[map];
  const holder = valueAt(workshop, path);
  const before = own(holder, key);
  const touched = map === "zones" ? [] : [key];
  if (value === null) {
    return success({ change: before === undefined ? nothing : cleared(path, key, before), touched, removed: null });
  }
  const cleaned = clean(value);
  if (!cleaned.ok) return refuse(cleaned.error);
  const schema: z.ZodType = entries[map];
  const parsed = schema.safeParse(cleaned.value);
  if (!parsed.success) return refuse("invalid");
  const decider = own(parsed.data, "decider");
  if (typeof decider === "string" && things.get(decider)?.what !== "side") return refuse("unknown-reference");
  // Keys that this version does not know stay with the entry.
  const entry = isPlain(before) && isPlain(parsed.data) ? { ...before, ...parsed.data } : parsed.data;
  return success({ change: changed(path, key, holder, entry), touched, removed: null });
};

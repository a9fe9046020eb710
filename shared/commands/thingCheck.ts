import type { z } from "zod";
import { type Result, success } from "../lib/result";
import { type Subject, subjectSchemas } from "../workshop/subjects";
import { cleanObject } from "./clean";
import { eachReference } from "./eachReference";
import { ownLists, rowKindsOf } from "./listPath";
import { isList, isPlain, own, type Plain } from "./plain";
import { type Reference, referencesOf } from "./references";
import { type Refusal, refuse } from "./refusal";

/** The kind of the thing an id names; undefined where there is none. */
export type KindOf = (id: string) => Subject | undefined;

/** Things that stand in lists of a thing itself. */
export const childrenOf = (
  holder: Subject,
  thing: unknown,
): readonly { readonly what: keyof typeof ownLists; readonly thing: Plain }[] => {
  const found: { what: keyof typeof ownLists; thing: Plain }[] = [];
  for (const what of rowKindsOf(holder)) {
    const list = own(thing, ownLists[what]);
    if (!isList(list)) continue;
    for (const one of list) if (isPlain(one) && typeof one["id"] === "string") found.push({ what, thing: one });
  }
  return found;
};

/** The first reference that leads nowhere or to another kind of thing. */
export const referencesHold = (thing: unknown, table: readonly Reference[], kindOf: KindOf): Result<null, Refusal> => {
  const refusals: Result<never, Refusal>[] = [];
  eachReference(thing, table, (id, reference) => {
    const kind = kindOf(id);
    if (kind === undefined) refusals.push(refuse("unknown-reference"));
    else if (reference.to !== null && !reference.to.includes(kind)) refusals.push(refuse("wrong-kind"));
  });
  return refusals[0] ?? success(null);
};

const equalEnds = (what: Subject, thing: Plain): boolean => {
  if (what === "commitment") return thing["from"] === thing["to"];
  if (what === "guess") return thing["side"] === thing["about"];
  const felt = what === "checkup" ? thing["felt"] : [];
  return isList(felt) && felt.some((line) => own(line, "by") === own(line, "about"));
};

/** Whether a complete thing may stand in the document: its references and those of the things within it. */
export const thingHolds = (what: Subject, thing: Plain, kindOf: KindOf): Result<null, Refusal> => {
  if (equalEnds(what, thing)) return refuse("with-itself");
  for (const child of childrenOf(what, thing)) {
    const holds = referencesHold(child.thing, referencesOf(child.what), kindOf);
    if (!holds.ok) return holds;
  }
  return referencesHold(thing, referencesOf(what), kindOf);
};

/** A record made clean and complete by its schema. */
export const completed = (schema: z.ZodType, record: object): Result<Plain, Refusal> => {
  const cleaned = cleanObject(record);
  if (!cleaned.ok) return refuse(cleaned.error);
  const parsed = schema.safeParse(cleaned.value);
  return parsed.success && isPlain(parsed.data) ? success(parsed.data) : refuse("invalid");
};

/** A thing of a kind, made clean and complete. */
export const completeThing = (what: Subject, record: object): Result<Plain, Refusal> =>
  completed(subjectSchemas[what], record);

import { success } from "../lib/result";
import type { Subject } from "../workshop/subjects";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import { both, type Change, inserted } from "./change";
import type { Command } from "./command";
import type { Outcome } from "./done";
import { listPath } from "./listPath";
import { isList, type Plain } from "./plain";
import { refuse } from "./refusal";
import { childrenOf, completeThing, thingHolds } from "./thingCheck";
import { valueAt } from "./valueAt";

export type Add = Extract<Command, { readonly do: "add" }>;

const mostSides = 6;
const isAscii = (id: string): boolean => /^[ -~]*$/.test(id);

/** Whether an id, in NFC, is one of those there are. */
const repeats = (id: string, known: (id: string) => boolean, all: () => Iterable<string>): boolean => {
  if (known(id)) return true;
  if (isAscii(id)) return false;
  const composed = id.normalize("NFC");
  for (const one of all()) if (one.normalize("NFC") === composed) return true;
  return false;
};

/** Adds things; many of them at the end of a list cost one look at the document, and they may name each other in order. */
export const addThings = (workshop: Workshop, adds: readonly Add[]): Outcome => {
  const things = index(workshop);
  const fresh = new Map<string, Subject>();
  const lengths = new Map<string, number>();
  const kindOf = (id: string): Subject | undefined => fresh.get(id) ?? things.get(id)?.what;
  const known = (id: string): boolean => kindOf(id) !== undefined;
  const everyId = function* (): Iterable<string> {
    yield* things.keys();
    yield* fresh.keys();
  };
  const changes: Change[] = [];
  const touched: string[] = [];
  for (const { what, record, into, at } of adds) {
    const complete = completeThing(what, record);
    if (!complete.ok) return complete;
    const thing = complete.value;
    // An id is never mended: what was asked for would not be found under it.
    if (thing["id"] !== record.id) return refuse("not-data");
    const ids: readonly { readonly what: Subject; readonly thing: Plain }[] = [
      { what, thing },
      ...childrenOf(what, thing),
    ];
    for (const one of ids) {
      const id = String(one.thing["id"]);
      if (id === "__proto__" || repeats(id, known, everyId)) return refuse("repeated-id");
      fresh.set(id, one.what);
    }
    const holds = thingHolds(what, thing, kindOf);
    if (!holds.ok) return holds;
    const path = listPath(workshop, what, into);
    const list = path && valueAt(workshop, path);
    if (!path || !isList(list)) return refuse("gone");
    const key = path.join("/");
    const length = lengths.get(key) ?? list.length;
    if (what === "side" && length >= mostSides) return refuse("many-sides");
    lengths.set(key, length + 1);
    changes.push(inserted(path, at === undefined ? length : Math.max(0, Math.min(length, Math.trunc(at) || 0)), thing));
    touched.push(String(thing["id"]));
  }
  return success({ change: both(...changes), touched, removed: null });
};

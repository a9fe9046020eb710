import { bare } from "../workshop/parts";
import type { Workshop } from "../workshop/workshop";
import { isPlain, type Plain } from "./plain";
import { valueAt } from "./valueAt";

/** One change of a document. In a list `add` shifts what follows and `remove` closes the gap. */
export interface Patch {
  readonly op: "add" | "remove" | "replace";
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

const misfit = (patch: Patch): Error =>
  new Error(`A patch does not fit the document: ${patch.op} ${patch.path.join("/")}`);

const patchList = (list: unknown[], key: string | number, patch: Patch): void => {
  const end = patch.op === "add" ? list.length : list.length - 1;
  if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key > end) throw misfit(patch);
  if (patch.op === "add") list.splice(key, 0, patch.value);
  else if (patch.op === "remove") list.splice(key, 1);
  else list[key] = patch.value;
};

const patchObject = (object: Plain, key: string | number, patch: Patch): void => {
  if (typeof key !== "string" || key === "__proto__") throw misfit(patch);
  if (Object.hasOwn(object, key) !== (patch.op !== "add")) throw misfit(patch);
  if (patch.op === "remove") delete object[key];
  else object[key] = patch.value;
};

/** A copy to be written to; a map that inherits nothing goes on inheriting nothing. */
const copyOf = (value: unknown[] | Plain): unknown[] | Plain =>
  Array.isArray(value) ? [...value] : Object.getPrototypeOf(value) === null ? bare(value) : { ...value };

/**
 * The document after the patches; what they do not touch stays the same object, so that one change draws one card.
 * Throws where a patch does not fit.
 */
export function applyPatches(workshop: Workshop, patches: readonly Patch[]): Workshop;
export function applyPatches(workshop: unknown, patches: readonly Patch[]): unknown {
  // What was copied for an earlier patch may be written to again: many patches copy a long list once.
  const copies = new Set<unknown>();
  const writable = (value: unknown, patch: Patch): unknown[] | Plain => {
    if (copies.has(value) && (Array.isArray(value) || isPlain(value))) return value;
    if (!Array.isArray(value) && !isPlain(value)) throw misfit(patch);
    const copy = copyOf(value);
    copies.add(copy);
    return copy;
  };
  let root: unknown = workshop;
  for (const patch of patches) {
    const last = patch.path.at(-1);
    if (last === undefined) throw misfit(patch);
    const top = writable(root, patch);
    root = top;
    let parent = top;
    for (const key of patch.path.slice(0, -1)) {
      const child = writable(valueAt(parent, [key]), patch);
      if (!Array.isArray(parent)) parent[key] = child;
      else if (typeof key === "number") parent[key] = child;
      parent = child;
    }
    if (Array.isArray(parent)) patchList(parent, last, patch);
    else patchObject(parent, last, patch);
  }
  return root;
}

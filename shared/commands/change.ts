import type { Patch } from "./patches";
import { isList, isPlain, own } from "./plain";
import { same } from "./same";

/** Patches and what takes them back; both are played in their order. */
export interface Change {
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

export const nothing: Change = { patches: [], inverse: [] };

/** Several changes, one after the other. */
export const both = (...changes: readonly Change[]): Change => ({
  patches: changes.flatMap((one) => one.patches),
  inverse: [...changes].reverse().flatMap((one) => one.inverse),
});

type Path = Patch["path"];

/** Puts a value into a list. */
export const inserted = (list: Path, at: number, value: unknown): Change => ({
  patches: [{ op: "add", path: [...list, at], value }],
  inverse: [{ op: "remove", path: [...list, at] }],
});

/** Takes an entry out of a list. */
export const taken = (list: Path, at: number, value: unknown): Change => ({
  patches: [{ op: "remove", path: [...list, at] }],
  inverse: [{ op: "add", path: [...list, at], value }],
});

/** Takes a key out of an object. */
export const cleared = (object: Path, key: string, value: unknown): Change => ({
  patches: [{ op: "remove", path: [...object, key] }],
  inverse: [{ op: "add", path: [...object, key], value }],
});

/** Entries that went, from the back; null where more happened to the list than that. */
const goneFrom = (path: Path, before: readonly unknown[], after: readonly unknown[]): Change | null => {
  const gone: Change[] = [];
  let kept = 0;
  for (const [at, entry] of before.entries()) {
    if (kept < after.length && entry === after[kept]) kept += 1;
    else gone.push(taken(path, at, entry));
  }
  return kept === after.length && gone.length > 0 ? both(...gone.reverse()) : null;
};

/** Sets a key of an object from what it was. Objects are compared key by key, so that the patch is as small as what changed. */
export const changed = (path: Path, key: string, holder: unknown, value: unknown): Change => {
  const before = own(holder, key);
  if (before === undefined) {
    return { patches: [{ op: "add", path: [...path, key], value }], inverse: [{ op: "remove", path: [...path, key] }] };
  }
  if (same(before, value)) return nothing;
  if (isPlain(before) && isPlain(value)) return changedObject([...path, key], before, value);
  // A long list that loses one entry is not written down whole.
  const fewer = isList(before) && isList(value) ? goneFrom([...path, key], before, value) : null;
  if (fewer) return fewer;
  return {
    patches: [{ op: "replace", path: [...path, key], value }],
    inverse: [{ op: "replace", path: [...path, key], value: before }],
  };
};

/** Makes one object of another. */
export const changedObject = (
  path: Path,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Change => {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  return both(
    ...gone.map((key) => cleared(path, key, before[key])),
    ...Object.keys(after).map((key) => changed(path, key, before, after[key])),
  );
};

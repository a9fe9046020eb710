import { isList, isPlain } from "./plain";
import type { Reference } from "./references";

/** What can't stand without a thing that is gone. */
export const fallen = Symbol("fallen");

const without = (value: unknown, reference: Reference, depth: number, isGone: (id: string) => boolean): unknown => {
  const part = reference.path[depth];
  if (part === undefined)
    return typeof value !== "string" || !isGone(value) ? value : reference.optional ? null : fallen;
  if (part === "[]") {
    if (!isList(value)) return value;
    const kept = value.map((one) => without(one, reference, depth + 1, isGone)).filter((one) => one !== fallen);
    return kept.length === value.length && kept.every((one, at) => one === value[at]) ? value : kept;
  }
  if (!isPlain(value)) return value;
  if (part === "{key}") {
    const keys = Object.keys(value);
    return keys.some(isGone) ? Object.fromEntries(Object.entries(value).filter(([key]) => !isGone(key))) : value;
  }
  if (part === "{}") {
    const entries = Object.entries(value).map(
      ([key, one]) => [key, without(one, reference, depth + 1, isGone)] as const,
    );
    return entries.every(([key, one]) => one === value[key])
      ? value
      : Object.fromEntries(entries.filter(([, one]) => one !== fallen));
  }
  if (!Object.hasOwn(value, part)) return value;
  const inner = without(value[part], reference, depth + 1, isGone);
  if (inner === fallen) return fallen;
  return inner === value[part] ? value : { ...value, [part]: inner };
};

/** A thing without its references to what is gone: the same object where it had none, `fallen` where it can't stand without them. */
export const prune = (thing: unknown, table: readonly Reference[], isGone: (id: string) => boolean): unknown =>
  table.reduce((left: unknown, reference) => (left === fallen ? fallen : without(left, reference, 0, isGone)), thing);

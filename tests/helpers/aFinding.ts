import { analyse } from "@shared/analysis/analyse";
import type { Analysis, Rule } from "@shared/analysis/finding";
import { readWorkshop } from "@shared/document/readWorkshop";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { soundWorkshop } from "./aWorkshop";

const words = createWords("en");

/** A change to the JSON of the sound workshop, as somebody would make it in the file. */
export type Change = (json: object) => void;

const inner = (json: object, part: string): unknown =>
  Array.isArray(json)
    ? json.find((one: unknown) => typeof one === "object" && one !== null && Reflect.get(one, "id") === part)
    : Reflect.get(json, part);

const holderOf = (json: object, path: string): [object, string] => {
  const parts = path.split(".");
  const last = parts.pop() ?? "";
  let holder = json;
  for (const part of parts) {
    // What stands at its default is not in the JSON yet.
    if (inner(holder, part) === undefined && !Array.isArray(holder)) Reflect.set(holder, part, {});
    const next = inner(holder, part);
    if (typeof next !== "object" || next === null) throw new Error(`nothing at ${path}`);
    holder = next;
  }
  return [holder, last];
};

/** Writes a value to a place; things in lists are named by their id: `interests.i-a.level`. */
export const put =
  (path: string, value: unknown): Change =>
  (json) => {
    const [holder, key] = holderOf(json, path);
    Reflect.set(holder, key, value);
  };

/** Adds records to a list. */
export const add =
  (path: string, ...records: readonly unknown[]): Change =>
  (json) => {
    const [holder, key] = holderOf(json, path);
    const list = inner(holder, key);
    Reflect.set(holder, key, Array.isArray(list) ? [...list, ...records] : records);
  };

/** Takes a key out of an object, or a thing out of its list. */
export const drop =
  (path: string): Change =>
  (json) => {
    const [holder, key] = holderOf(json, path);
    if (Array.isArray(holder)) holder.splice(holder.indexOf(inner(holder, key)), 1);
    else Reflect.deleteProperty(holder, key);
  };

/** Several changes, one after the other. */
export const all =
  (...changes: readonly Change[]): Change =>
  (json) => {
    for (const change of changes) change(json);
  };

export const nothing: Change = () => undefined;

/** The sound workshop after changes, read as a file is read. */
export const workshopAfter = (...changes: readonly Change[]): Workshop => {
  const json = structuredClone(soundWorkshop);
  for (const change of changes) change(json);
  const read = readWorkshop(JSON.stringify(json));
  if (!read.ok) throw new Error(read.error.problems.join("\n"));
  return read.value.workshop;
};

/** What the analysis makes of the sound workshop after changes. */
export const analysisAfter = (...changes: readonly Change[]): Analysis => analyse(workshopAfter(...changes), words);

/** The findings of one rule after changes, as "severity sides: refs". */
export const found = (rule: Rule, ...changes: readonly Change[]): readonly string[] =>
  analysisAfter(...changes)
    .findings.filter((one) => one.rule === rule)
    .map((one) => `${one.severity} ${one.sides.join(" ")}: ${one.refs.join(" ")}`);

import type { z } from "zod";
import type { MessageKey } from "../words/words";
import type { Path } from "../workshop/references";
import { type Problems, say, shown } from "./problem";

type Issue = z.core.$ZodIssue;

const refinements = [
  "not-a-date",
  "not-an-instant",
  "not-a-clock-time",
  "not-a-currency",
  "not-a-language",
  "not-whole",
] as const;

const types: Readonly<Record<string, MessageKey>> = {
  string: "document.type.text",
  number: "document.type.number",
  boolean: "document.type.boolean",
  array: "document.type.list",
  object: "document.type.object",
  record: "document.type.object",
  null: "document.type.null",
};

const typeName = (type: string): string => {
  const key = types[type];
  return key ? say(key) : type;
};

const typeOf = (value: unknown): string => {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
};

const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined,
    document,
  );

const choicesOf = (values: readonly unknown[]): string => values.map((one) => shown(one)).join(", ");

/** The path, the key and the values of a sentence. */
type Add = Problems["add"];

const addIssue = (issue: Issue, document: unknown, add: Add): void => {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  const found = valueAt(document, path);
  const value = (): { value: string } => ({ value: shown(found) });
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) addUnknownTopic([...path, key], key, add);
  } else if (issue.code === "invalid_key") {
    addUnknownTopic(path, String(path[path.length - 1] ?? ""), add);
  } else if (found === undefined) {
    add(path, "document.problem.missing");
  } else if (issue.code === "invalid_type") {
    // That a number is not finite is told once for the whole of the JSON (mend).
    if (typeof found === "number" && !Number.isFinite(found)) return;
    const { expected } = issue;
    add(path, "document.problem.type", () => ({ expected: typeName(expected), received: typeName(typeOf(found)) }));
  } else if (issue.code === "invalid_value") {
    const { values } = issue;
    add(path, "document.problem.choice", () => ({ ...value(), choices: choicesOf(values) }));
  } else if (typeof found === "string" && issue.code === "too_small") {
    add(path, "document.problem.empty");
  } else if (Array.isArray(found)) {
    add(path, "document.problem.sides", () => ({ count: found.length }));
  } else {
    const refinement = refinements.find((one) => one === issue.message);
    add(path, refinement ? `document.problem.${refinement}` : "document.problem.range", value);
  }
};

// The only map whose keys the schema itself knows is that of the zones.
const addUnknownTopic = (path: Path, key: string, add: Add): void =>
  add(path, "document.problem.unknown", () => ({ kind: say("document.kind.topic"), id: shown(key) }));

/** Gathers what the schema has found. */
export const schemaProblems = (issues: readonly Issue[], document: unknown, { add }: Problems): void => {
  for (const issue of issues) addIssue(issue, document, add);
};

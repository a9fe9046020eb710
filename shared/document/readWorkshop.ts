import { failure, type Result, success } from "../lib/result";
import { decodeUtf8, encodeUtf8 } from "../lib/utf8";
import type { Phrase } from "../words/words";
import { workshop as schema, type Workshop } from "../workshop/workshop";
import { deeperThan, jsonFault, lineAndColumn } from "./jsonFault";
import { limits } from "./limits";
import { mend } from "./mend";
import { formatVersion, type Migration, migrated, releasedMigrations } from "./migrations";
import { gatherProblems, say, shown } from "./problem";
import type { ReadFailure } from "./readFailure";
import { referenceProblems } from "./referenceProblems";
import { schemaProblems } from "./schemaProblems";

export type { ReadFailure, ReadFailureKind } from "./readFailure";

export interface ReadResult {
  readonly workshop: Workshop;
  /** What was changed on reading and should be said once. */
  readonly notices: readonly Phrase[];
}

type Step<T> = Result<T, ReadFailure>;

const tooLarge = (problems: readonly string[]): Step<never> =>
  failure({
    kind: "too-large",
    sentence: { key: "document.too-large", values: { first: problems[0] ?? "" } },
    problems,
  });

/** What is too large is told first: it was not looked at any further. */
const notAWorkshop = (json: unknown, problem: string): Step<never> => {
  const { beyond } = mend(json, gatherProblems());
  if (beyond.length > 0) return tooLarge(beyond);
  return failure({ kind: "not-a-workshop", sentence: { key: "document.not-a-workshop" }, problems: [problem] });
};

const textOf = (content: Uint8Array | string): Step<string> => {
  const large =
    content.length > limits.bytes ||
    (typeof content === "string" && content.length * 3 > limits.bytes && encodeUtf8(content).length > limits.bytes);
  if (large) return tooLarge([say("document.problem.bytes")]);
  const text = typeof content === "string" ? content : decodeUtf8(content);
  if (typeof text === "number") {
    const problems = [say("document.problem.utf8", { at: text })];
    return failure({ kind: "unreadable", sentence: { key: "document.unreadable" }, problems });
  }
  return success(text.startsWith("\uFEFF") ? text.slice(1) : text);
};

const damaged = (text: string): Step<never> => {
  const fault = jsonFault(text) ?? { at: 0, what: "sign" as const };
  const place = lineAndColumn(text, fault.at);
  const sign = String.fromCodePoint(text.codePointAt(fault.at) ?? 0x20);
  const what = say(`document.problem.${fault.what}`, { sign });
  const problems = [say("document.problem.place", { ...place, what })];
  return failure({ kind: "damaged", sentence: { key: "document.damaged", values: place }, problems, ...place });
};

const jsonOf = (text: string): Step<unknown> => {
  if (deeperThan(text, limits.levels)) return tooLarge([say("document.problem.levels", { most: limits.levels })]);
  try {
    return success(JSON.parse(text));
  } catch {
    return damaged(text);
  }
};

/** The version a document says it is of, and the document in the version of this code. */
const currentOf = (json: unknown, migrations: readonly Migration[]): Step<unknown> => {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return notAWorkshop(json, say("document.problem.object"));
  }
  const document = Object.fromEntries(Object.entries(json));
  const version = document["sameside"];
  if (version === undefined) return notAWorkshop(json, say("document.problem.noVersion"));
  const wrong = () => notAWorkshop(json, say("document.problem.version", { version: shown(version) }));
  if (typeof version !== "number" || !Number.isInteger(version)) return wrong();
  if (version > formatVersion) {
    const values = { version: String(version), known: formatVersion };
    const problems = [say("document.problem.newer", values)];
    return failure({ kind: "newer", sentence: { key: "document.newer", values }, problems });
  }
  const current = migrated(document, version, migrations);
  return current ? success(current) : wrong();
};

const checked = (json: unknown): Step<ReadResult> => {
  const problems = gatherProblems();
  const { document, beyond, dropped } = mend(json, problems);
  if (beyond.length > 0) return tooLarge(beyond);
  const parsed = schema.safeParse(document);
  if (!parsed.success) schemaProblems(parsed.error.issues, document, problems);
  referenceProblems(document, problems);
  const wrong = problems.list();
  if (!parsed.success || wrong.length > 0) {
    const values = { count: wrong.length, first: wrong[0] ?? "" };
    return failure({ kind: "invalid", sentence: { key: "document.invalid", values }, problems: wrong });
  }
  const notices: readonly Phrase[] = dropped > 0 ? [{ key: "document.dropped", values: { count: dropped } }] : [];
  return success({ workshop: parsed.data, notices });
};

/**
 * Reads a workshop file: the workshop, or one of a closed list of failures. Nothing is repaired silently but what the
 * format page says is read otherwise (line ends, control characters, defaults).
 */
export const readWorkshop = (
  content: Uint8Array | string,
  migrations: readonly Migration[] = releasedMigrations,
): Result<ReadResult, ReadFailure> => {
  const text = textOf(content);
  if (!text.ok) return text;
  const json = jsonOf(text.value);
  if (!json.ok) return json;
  const current = currentOf(json.value, migrations);
  return current.ok ? checked(current.value) : current;
};

import { countDropped, hasLoneSurrogate, isUnusual, plainText } from "../lib/plainText";
import { type Shape, workshopShape } from "../workshop/shape";
import { limits } from "./limits";
import { gatherProblems, type Problems } from "./problem";

export interface Mended {
  /** The document with plain texts; what it does not know is kept as it is. */
  readonly document: unknown;
  /** What is beyond the limits. */
  readonly beyond: readonly string[];
  /** Control characters left out. */
  readonly dropped: number;
}

const unknown: Shape = { is: "other" };

/** Reads texts as plain texts and gathers what is wrong with the JSON as a whole: texts, keys, numbers, limits. */
export const mend = (json: unknown, { add }: Problems): Mended => {
  const beyond = gatherProblems();
  const path: (string | number)[] = [];
  let dropped = 0;
  let entries = 0;

  const measure = (value: string): void => {
    const isBox = path.length === 3 && path[0] === "envelopes" && path[2] === "box";
    const most = isBox ? limits.box : limits.text;
    if (value.length <= most) return;
    const count = Array.from(value).length;
    if (count > most) beyond.add(path, "document.problem.long", () => ({ count, most }));
  };
  const checkName = (name: string): void => {
    if (name === "__proto__") add(path, "document.problem.proto");
    if (!isUnusual(name)) return;
    if (hasLoneSurrogate(name)) add(path, "document.problem.surrogate");
    if (countDropped(name) > 0 || name.includes("\r")) add(path, "document.problem.control");
  };
  const readText = (value: string, shape: Shape): string => {
    if (shape.is === "id") checkName(value);
    else if (!isUnusual(value)) {
      measure(value);
      return value;
    } else if (hasLoneSurrogate(value)) add(path, "document.problem.surrogate");
    const plain = shape.is === "text" ? plainText(value) : value;
    if (plain !== value) dropped += countDropped(value);
    measure(plain);
    return plain;
  };
  const readList = (list: readonly unknown[], shape: Shape): unknown[] => {
    entries += list.length;
    // A list of millions is not walked through: it is refused already.
    if (entries > limits.entries) return [];
    const of = shape.is === "list" ? shape.of : unknown;
    return list.map((one, at) => {
      path.push(at);
      const done = read(one, of);
      path.pop();
      return done;
    });
  };
  const readThing = (thing: object, shape: Shape): Record<string, unknown> => {
    const kept: Record<string, unknown> = {};
    for (const [name, one] of Object.entries(thing)) {
      const of = shape.is === "map" ? shape.of : shape.is === "thing" ? shape.keys.get(name) : undefined;
      path.push(name);
      checkName(name);
      measure(name);
      if (name !== "__proto__") kept[name] = read(one, of ?? unknown);
      path.pop();
    }
    return kept;
  };
  const read = (value: unknown, shape: Shape): unknown => {
    if (typeof value === "string") return readText(value, shape);
    if (typeof value === "number") {
      if (!Number.isFinite(value)) add(path, "document.problem.finite");
      // Zero has no sign in the file, so that reading and writing change nothing.
      return value === 0 ? 0 : value;
    }
    if (typeof value !== "object" || value === null) return value;
    return Array.isArray(value) ? readList(value, shape) : readThing(value, shape);
  };

  const document = read(json, workshopShape);
  if (entries > limits.entries) beyond.add([], "document.problem.entries", () => ({ most: limits.entries }));
  return { document, beyond: beyond.list(), dropped };
};

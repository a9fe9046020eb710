import { createWords, type MessageKey, type Values } from "../words/words";
import { type Path, pathText } from "../workshop/references";

// Problems name keys and paths of the file, which are English in every language.
const words = createWords("en");

/** A sentence about what is wrong in a file. */
export const say = (key: MessageKey, values?: Values): string => words.text(key, values);

/** A sentence about what is wrong at a place of the document: `roles[2].protects[0]: no interest "i9"`. */
export const problemAt = (path: Path, key: MessageKey, values?: Values): string => {
  const what = say(key, values);
  return path.length === 0 ? what : say("document.problem.at", { path: pathText(path), what });
};

const longest = 60;

/** A value as it stands in the file, shortened. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "undefined";
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
};

/** A file that is wrong throughout is not told line by line. */
const most = 1000;

/** Gathers what is wrong: every problem by path, up to a number nobody reads to the end. */
export interface Problems {
  add(path: Path, key: MessageKey, values?: () => Values): void;
  list(): readonly string[];
}

/** An empty list of problems. */
export const gatherProblems = (): Problems => {
  const told: string[] = [];
  let count = 0;
  return {
    add(path, key, values) {
      count++;
      if (count <= most) told.push(problemAt(path, key, values?.()));
    },
    list: () => (count <= most ? told : [...told, say("document.problem.more", { count: count - most })]),
  };
};

import { isBlank } from "../lib/fold";
import type { Subject } from "../workshop/subjects";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import { isPlain } from "./plain";

/** The texts of each kind of thing that a template may take over, by their place in it. */
export const textPaths = {
  block: ["title"],
  card: ["text"],
  interest: ["text", "why"],
  situation: ["text"],
  role: ["title", "description"],
  give: ["text"],
  need: ["text"],
  stake: [
    "title",
    "investment",
    "goal.text",
    "goal.measure",
    "goal.target",
    "goal.earns",
    "dialBack.trigger",
    "dialBack.to",
  ],
  commitment: ["text", "measure"],
  term: ["title", "text"],
  milestone: ["text"],
  objective: ["text"],
  kpi: ["name", "unit"],
  action: ["text"],
  review: ["title"],
  program: ["title", "startsFrom"],
  push: ["text"],
  risk: ["text", "then"],
  word: ["term", "agreed"],
  ask: ["text", "otherwise"],
} as const satisfies Partial<Record<Subject, readonly string[]>>;
export type TemplateSubject = keyof typeof textPaths;

export const isTemplateSubject = (what: Subject): what is Subject & TemplateSubject => Object.hasOwn(textPaths, what);

/** One text that may be taken over, known by its key. */
export interface TemplateText {
  readonly key: string;
  readonly id: string;
  readonly what: TemplateSubject;
  readonly text: string;
}

/** The key of a text: the thing it belongs to and its place in it. */
export const textKey = (id: string, path: string): string => `${id} ${path}`;

const textAt = (thing: unknown, path: string): string => {
  const value = path.split(".").reduce<unknown>((at, key) => (isPlain(at) ? at[key] : undefined), thing);
  return typeof value === "string" ? value : "";
};

/** Every text of a workshop that a template may take over, in the order of the document; what was sealed is none. */
export const templateTexts = (workshop: Workshop): readonly TemplateText[] =>
  [...index(workshop)].flatMap(([id, { what, thing }]) =>
    isTemplateSubject(what)
      ? textPaths[what].flatMap((path) => {
          const text = textAt(thing, path);
          return isBlank(text) ? [] : [{ key: textKey(id, path), id, what, text }];
        })
      : [],
  );

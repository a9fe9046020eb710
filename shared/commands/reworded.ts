import { type Phrase, shorten } from "../words/words";
import type { Entry } from "../workshop/thingIndex";
import { index } from "../workshop/thingIndex";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";
import { isPlain, type Plain } from "./plain";
import { same } from "./same";
import { isTemplateSubject, textPaths } from "./templateTexts";
import { valueAt } from "./valueAt";

const longest = 120;

const pathsOf = (what: Entry["what"]): readonly string[] => (isTemplateSubject(what) ? textPaths[what] : []);
const textAt = (thing: unknown, path: string): string => {
  const value = valueAt(thing, path.split("."));
  return typeof value === "string" ? value.trim() : "";
};

const sentence = (title: string, before: string, after: string): Phrase => ({
  key: "commands.since.reworded",
  values: {
    title: title === "" ? "none" : title,
    before: before === "" ? "none" : shorten(before, longest),
    after: after === "" ? "none" : shorten(after, longest),
  },
});

/** Texts that stand alone, by their place in the document. */
const alone = ["vision.opportunity", "vision.whyTogether", "vision.statement", "plan.longTerm.text"] as const;

/** Each text that was worded anew, with what it said and what it says; of what is new or gone there is nothing to say here. */
export const rewordings = (now: Workshop, signed: Workshop): readonly Phrase[] => {
  const then = index(signed);
  const ofThings = [...index(now)].flatMap(([id, { what, thing }]) => {
    const before = then.get(id);
    if (before?.what !== what) return [];
    return pathsOf(what).flatMap((path) => {
      const [said, says] = [textAt(before.thing, path), textAt(thing, path)];
      if (said === says) return [];
      const title = shorten(titleOf(signed, id), 60);
      // A title or a card is its own name: it need not be named before it is quoted.
      return [sentence(title === shorten(said, 60) ? "" : title, said, says)];
    });
  });
  const ofDocument = alone.flatMap((path) => {
    const [said, says] = [textAt(signed, path), textAt(now, path)];
    return said === says ? [] : [sentence("", said, says)];
  });
  return [...ofDocument, ...ofThings];
};

const withoutTexts = (thing: Plain, paths: readonly string[]): Plain =>
  Object.fromEntries(
    Object.entries(thing).map(([key, value]) => {
      if (paths.includes(key)) return [key, ""];
      const inner = paths.filter((path) => path.startsWith(`${key}.`)).map((path) => path.slice(key.length + 1));
      return [key, inner.length > 0 && isPlain(value) ? withoutTexts(value, inner) : value];
    }),
  );

/** Whether two versions of a thing differ in nothing but their texts. */
export const sameButForTexts = (what: Entry["what"], one: Plain, other: Plain): boolean =>
  same(withoutTexts(one, pathsOf(what)), withoutTexts(other, pathsOf(what)));

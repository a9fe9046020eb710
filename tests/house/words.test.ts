import { expect, test } from "vitest";
import { z } from "zod";
import { en } from "../../shared/words/en";
import { none } from "./none";
import { allFiles, appFiles, nodesOf, textOf } from "./sources";

const keys: readonly string[] = Object.keys(en);
const pages = appFiles.filter((path) => path.endsWith(".tsx"));
const wordFiles = allFiles.filter((path) => path.startsWith("shared/words/en/") && !path.endsWith("/index.ts"));
/** Letters make a word; signs, digits and arrows are drawn. */
const hasWord = (text: string): boolean => /\p{L}{2,}/u.test(text);
/** A component of ours may take the key of a message and say it itself. */
const isText = (text: string): boolean => hasWord(text) && !keys.includes(text);
const spoken = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "alt",
  "title",
  "label",
  "placeholder",
]);

const jsxText = z.looseObject({ type: z.literal("JSXText"), value: z.string() });
const jsxAttribute = z.looseObject({
  type: z.literal("JSXAttribute"),
  name: z.looseObject({ name: z.string() }),
  value: z.looseObject({ type: z.literal("Literal"), value: z.string() }),
});
const jsxChild = z.looseObject({
  type: z.literal("JSXExpressionContainer"),
  expression: z.looseObject({ type: z.literal("Literal"), value: z.string() }),
});

test("every text on the screen comes from the catalogue", () => {
  const literals = pages.flatMap((path) => [
    ...nodesOf(path, (found) => {
      const text = jsxText.safeParse(found);
      return text.success && hasWord(text.data.value);
    }).map(({ line }) => `${path}:${line} a text between tags`),
    ...nodesOf(path, (found) => {
      const attribute = jsxAttribute.safeParse(found);
      return attribute.success && spoken.has(attribute.data.name.name) && isText(attribute.data.value.value);
    }).map(({ line }) => `${path}:${line} a literal in a spoken attribute`),
    ...nodesOf(path, (found) => {
      const child = jsxChild.safeParse(found);
      return child.success && hasWord(child.data.expression.value) && textOf(path).charAt(found.start - 1) === ">";
    }).map(({ line }) => `${path}:${line} a literal in braces between tags`),
  ]);
  none(literals, "A text that is not in the catalogue can be neither found nor translated. Give it a key:");
});

const literal = z.looseObject({ type: z.literal("Literal"), value: z.string() });
const quasi = z.looseObject({ type: z.literal("TemplateElement"), value: z.looseObject({ raw: z.string() }) });
const users = [...appFiles, ...allFiles.filter((path) => path.startsWith("assets/") && path.endsWith(".ts"))].filter(
  (path) => !path.startsWith("shared/words/en/"),
);
const said = new Set<string>();
const begun = new Set<string>();
for (const path of users)
  for (const { found } of nodesOf(path, ({ type }) => type === "Literal" || type === "TemplateElement")) {
    const whole = literal.safeParse(found);
    if (whole.success) said.add(whole.data.value);
    const part = quasi.safeParse(found);
    if (part.success && /^[a-z]+\.[\w.]*$/.test(part.data.value.raw)) begun.add(part.data.value.raw);
  }

test("every message is said somewhere", () => {
  // A key put together from parts (`domain.step.${step}`) is said where its beginning is.
  const built = (key: string): boolean => [...begun].some((beginning) => key.startsWith(beginning));
  none(
    keys.filter((key) => !said.has(key) && !built(key)),
    "Nobody says these messages any more. Take them out of the catalogue:",
  );
});

test("every key begins with the name of its room and stands in one file only", () => {
  const rooms = wordFiles.map((path) => {
    const own = [...textOf(path).matchAll(/^ {2}"([\w.-]+)":/gm)].map(([, key = ""]) => key);
    return { path, own, first: [...new Set(own.map((key) => key.split(".")[0]))] };
  });
  expect(
    rooms.filter(({ first }) => first.length > 2).map(({ path, first }) => `${path}: ${first.join(", ")}`),
  ).toEqual([]);
  const all = rooms.flatMap(({ own }) => own);
  none(
    all.filter((key, at) => all.indexOf(key) !== at),
    "Of two messages with one key the later one wins unseen:",
  );
});

test("messages are plain: no exclamation marks, no double spaces, no capitals for shouting", () => {
  // The command line's help is a table, with words in capitals for what to fill in.
  const loud = Object.entries(en).filter(
    ([key, text]) =>
      !key.startsWith("shell.cli.") &&
      (/!(?!=)/.test(text) || /\S {2,}\S/.test(text) || text !== text.trim() || /\b[A-Z]{6,}\b/.test(text)),
  );
  none(
    loud.map(([key, text]) => `${key}: ${text}`),
    "The app speaks calmly and in one line:",
  );
});

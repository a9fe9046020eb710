import { expect, test } from "vitest";
import { circlesOf } from "./circles";
import { none } from "./none";
import { codeFiles, importsOf } from "./sources";

const bare = (path: string): string => path.replace(/\.(ts|tsx|mts|mjs|js)$/, "");
const known = new Set(codeFiles.map(bare));
const resolved = (to: string): string => (known.has(to) ? to : `${to}/index`);

test("no file imports itself by way of others", () => {
  const graph = new Map(
    codeFiles.map((path) => [
      bare(path),
      importsOf(path).flatMap(({ to, lazy }) => (to === null || lazy ? [] : [resolved(to)])),
    ]),
  );
  none(
    circlesOf(graph).map((circle) => circle.join(" → ")),
    "Files that need each other can be neither read nor moved alone. Take out what both need:",
  );
});

test("a planted circle is found", () => {
  const graph = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["a"]],
  ]);
  expect(circlesOf(graph)).toEqual([["a", "b", "c", "a"]]);
});

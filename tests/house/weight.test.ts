import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { projectRoot } from "../helpers/projectRoot";
import { none } from "./none";
import { textOf } from "./sources";

const built = join(projectRoot, "out/renderer/index.html");
/** Thousands of bytes, gzipped. */
const mostBeforeLibrary = 350;

const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script[^>]+src="\.?\/?([^"]+)"/g)].map(([, path = ""]) => path);

/** What the first script fetches so that the window is shown: a part it loads, but not one that may come later. */
const started = (): string[] =>
  readdirSync(join(projectRoot, "out/renderer/assets"))
    .filter((name) => /^(?:core|library)-[\w-]+\.js$/.test(name))
    .map((name) => `assets/${name}`);

/** The scripts and all they import before they can run; lazy parts come later and do not count. */
const staticGraph = (start: readonly string[]): string[] => {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const { module } = parseSync(path, textOf(`out/renderer/${path}`));
    for (const { moduleRequest } of module.staticImports)
      visit(join(path, "..", moduleRequest.value).split("\\").join("/"));
  };
  start.forEach(visit);
  return [...found];
};

test.skipIf(!existsSync(built))(`the library can be used after ${mostBeforeLibrary} KB of script at most`, () => {
  const first = scriptsOf(textOf("out/renderer/index.html"));
  expect(first).not.toEqual([]);
  expect(started()).toHaveLength(2);
  const bytes = staticGraph([...first, ...started()]).reduce(
    (sum, path) => sum + gzipSync(textOf(`out/renderer/${path}`)).length,
    0,
  );
  expect(Math.round(bytes / 1000)).toBeLessThanOrEqual(mostBeforeLibrary);
});

test.skipIf(!existsSync(built))(
  "the page names all that its window needs, so that nothing of it is asked for later",
  () => {
    const page = textOf("out/renderer/index.html");
    const [core = ""] = started().filter((path) => path.includes("core-"));
    none(
      staticGraph([core]).filter((path) => !page.includes(path)),
      "The page does not name these parts of its window:",
    );
    expect(page).toMatch(/rel="stylesheet" href=".\/assets\/core-/);
    expect(page).toMatch(/rel="preload" as="font"/);
  },
);

const shell = join(projectRoot, "out/main/main.cjs");
/** Thousands of bytes. */
const mostBeforeWindow = 30;

test.skipIf(!existsSync(shell))("the first window waits for no part of the shell that it does not need", () => {
  const text = textOf("out/main/main.cjs");
  expect(Math.round(text.length / 1000)).toBeLessThanOrEqual(mostBeforeWindow);
  // A part that is wanted at once is required at the beginning of a line of its own; a later one within a function.
  const atOnce = [...text.matchAll(/(?:^|[;,]|let |const |var )[\w$]+=require\([`"](\.[^`"]+)/g)].map(
    ([, part = ""]) => part,
  );
  none(
    atOnce.filter((part) => !part.includes("rolldown-runtime")),
    "The main process loads these parts before its first window:",
  );
});

test.skipIf(!existsSync(built))("the pages ask for nothing that the oldest engine cannot draw", () => {
  const styles = readdirSync(join(projectRoot, "out/renderer/assets")).filter((name) => name.endsWith(".css"));
  const tooNew = /color-mix\(|light-dark\(|@scope|@starting-style|text-wrap:\s*balance|field-sizing|oklch\(|round\(/;
  none(
    styles.filter((name) => tooNew.test(textOf(`out/renderer/assets/${name}`))),
    "Chromium 108 does not know all that these sheets say:",
  );
});

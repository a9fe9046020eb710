import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { test } from "vitest";
import { projectRoot } from "../helpers/projectRoot";
import { none } from "./none";
import { allFiles, codeFiles, textOf } from "./sources";

const longest = 250;
/** Tables made by a program, not by hand. */
const made = /(^|\/)(advances\.ts|.*\.schema\.json)$/;
const drawer = /(^|[/.-])(utils?|helpers?|common|managers?|misc|stuff)([/.-]|$)|(Utils?|Helpers?|Manager|Misc)\b/;

test(`no file is longer than ${longest} lines: a longer one is two things`, () => {
  const long = [...codeFiles, ...allFiles.filter((path) => path.endsWith(".css"))]
    .filter((path) => !made.test(path))
    .map((path) => ({ path, lines: textOf(path).trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > longest);
  none(
    long.map(({ path, lines }) => `${path}: ${lines} lines`),
    'A file this long holds more than its name says. Split it where its name would need an "and":',
  );
});

test("names say what a thing is; there is no drawer for whatever is left over", () => {
  const drawers = allFiles.filter((path) => drawer.test(path.replace(/^tests\/helpers\//, "tests/")));
  none(drawers, "A name that fits everything says nothing. Name the one thing that is in it:");
});

test("nothing is left to do later in the text of a file", () => {
  const left = codeFiles
    .filter((path) => !path.startsWith("tests/house/"))
    .filter((path) => /\b(TODO|FIXME|XXX|HACK)\b/.test(textOf(path)));
  none(left, "What is left to do belongs into an issue, not into a file:");
});

test("the top level holds what it has always held", () => {
  const given = new Set([
    "electron",
    "renderer",
    "shared",
    "assets",
    "tests",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "electron-builder.yml",
    "README.md",
    "LICENSE",
  ]);
  const ignored = new Set(["node_modules", "out", "dist", "test-results"]);
  const found = readdirSync(projectRoot).filter((name) => !name.startsWith(".") && !ignored.has(name));
  none(
    found.filter((name) => !given.has(name)),
    "The top level is given; a tool's configuration lives in the room it serves:",
  );
});

test("a test file stands in the room of what it tests", () => {
  const rooms = new Set(["shared", "electron", "renderer", "journeys", "helpers", "fixtures", "house", "bench"]);
  const astray = allFiles
    .filter((path) => path.startsWith("tests/"))
    .filter((path) => !rooms.has(path.split("/")[1] ?? "") && !basename(path).endsWith(".config.mts"));
  none(astray, "A test lives in the mirror of the room it tests:");
});

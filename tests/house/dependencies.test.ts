import { expect, test } from "vitest";
import { z } from "zod";
import { none } from "./none";
import { appFiles, importsOf, textOf } from "./sources";

const listed = z.record(z.string(), z.string());
const about = z
  .looseObject({ dependencies: listed.optional(), devDependencies: listed.optional(), overrides: listed.optional() })
  .parse(JSON.parse(textOf("package.json")));
const all = { ...about.dependencies, ...about.devDependencies };
const nameOf = (request: string): string =>
  request
    .split("/")
    .slice(0, request.startsWith("@") ? 2 : 1)
    .join("/");

/** Packages that the app's own code imports, fonts of its sheets aside: those are files. */
const shipped = new Set(
  appFiles
    .flatMap(importsOf)
    .filter(({ to, name }) => to === null && !name.startsWith("node:") && name !== "electron")
    .map(({ name }) => nameOf(name)),
);

test("every dependency is pinned to one version", () => {
  const loose = Object.entries({ ...all, ...about.overrides }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  none(
    loose.map(([name, version]) => `${name} ${version}`),
    "A range is another version on another day. Name one:",
  );
});

test("what ships with the app is no more than 25 packages", () => {
  none(
    [...shipped].filter((name) => all[name] === undefined),
    "What is imported is listed in package.json, not borrowed from another package:",
  );
  expect(shipped.size).toBeLessThanOrEqual(25);
});

test("what ships may be passed on", () => {
  const free = new Set(["MIT", "ISC", "BSD-3-Clause", "Apache-2.0", "OFL-1.1"]);
  const licence = z.looseObject({ license: z.string() });
  const unclear = [...shipped].filter((name) => {
    const told = licence.safeParse(JSON.parse(textOf(`node_modules/${name}/package.json`)));
    return !told.success || !free.has(told.data.license);
  });
  none(unclear, "Their licence is not one of those that the app may ship with:");
});

test("the lock file names no registry", () => {
  expect(textOf("package-lock.json")).not.toMatch(/"resolved":\s*"http/);
});

import { expect, test } from "vitest";
import { z } from "zod";
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

test("every dependency is pinned to one version", () => {
  const loose = Object.entries({ ...all, ...about.overrides }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test("what ships with the app is no more than 25 packages", () => {
  const shipped = new Set(
    appFiles
      .flatMap(importsOf)
      .filter(({ to, name }) => to === null && !name.startsWith("node:") && name !== "electron")
      .map(({ name }) => nameOf(name)),
  );
  expect([...shipped].filter((name) => all[name] === undefined && !name.startsWith("virtual:"))).toEqual([]);
  expect(shipped.size).toBeLessThanOrEqual(25);
});

test("the lock file names no registry", () => {
  expect(textOf("package-lock.json")).not.toMatch(/"resolved":\s*"http/);
});

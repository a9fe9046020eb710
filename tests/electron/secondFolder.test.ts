import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Chooser } from "../../electron/files/dialogs";
import { createSecondFolder } from "../../electron/files/secondFolder";
import { createWords } from "../../shared/words/words";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { type Fault, faultyDisk } from "./faultyDisk";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder("second");
});
afterEach(() => folder.remove());

const choosing = (path: string | null): Chooser => ({
  file: async () => null,
  place: async () => null,
  folder: async () => path,
  replace: async () => true,
});
const stick = (): string => join(folder.path, "stick");
const second = (fault: Fault | null = null) =>
  createSecondFolder(faultyDisk(fault), join(folder.path, "second-folder.json"), createWords("en"));
const file = (text: string) => ({ name: "A × B.sameside", bytes: Buffer.from(text) });

test("without a folder nothing is copied; the choice is known at the next start, and can be taken back", async () => {
  mkdirSync(stick());
  const first = await second();
  expect(await first.write("w-1", file("one"))).toEqual({ ok: true, value: null });
  await first.choose(choosing(stick()));
  const later = await second();
  expect(later.state().folder).toMatch(/stick$/);
  expect(await later.choose(choosing(null))).toMatchObject({ value: later.state() });
  await later.leave();
  expect((await second()).state()).toEqual({ folder: null });
});

test("each step's end replaces the copy; two workshops of one title do not take each other's place", async () => {
  mkdirSync(stick());
  const here = await second();
  await here.choose(choosing(stick()));
  await here.write("w-1", file("one"));
  await here.write("w-1", file("two"));
  await here.write("w-2", file("other"));
  const names = readdirSync(stick());
  expect(names).toHaveLength(2);
  expect(names.map((name) => readFileSync(join(stick(), name), "utf8")).sort()).toEqual(["other", "two"]);
  expect(names.every((name) => /^A × B [0-9a-f]{6}\.sameside$/.test(name))).toBe(true);
});

test("a stick that was pulled is said, with what is safe; a full one leaves the older copy whole", async () => {
  mkdirSync(stick());
  const here = await second();
  await here.choose(choosing(stick()));
  await here.write("w-1", file("one"));
  const full = await second({ at: "write", nth: 1, code: "ENOSPC", how: "partial", times: 9 });
  expect(await full.write("w-1", file("two"))).toMatchObject({ ok: false, error: { kind: "no-space" } });
  expect(readdirSync(stick()).map((name) => readFileSync(join(stick(), name), "utf8"))).toEqual(["one"]);
  const away = await second();
  await away.choose(choosing(join(folder.path, "gone")));
  const said = await away.write("w-1", file("three"));
  expect(said).toMatchObject({ ok: false, error: { kind: "not-found" } });
  const sentence = said.ok ? "" : createWords("en").say(said.error.sentence);
  expect(sentence).toMatch(/stick was pulled.*safe on this machine/);
});

import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { atomicWrite } from "../../electron/files/atomicWrite";
import { atomicWriteAll } from "../../electron/files/atomicWriteAll";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { type Fault, faultyDisk } from "./faultyDisk";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder("atomic");
});
afterEach(() => folder.remove());

const place = (name = "Křídlo.sameside"): string => join(folder.path, name);
const standing = (name?: string): string => readFileSync(place(name), "utf8");
const names = (): readonly string[] => readdirSync(folder.path).sort();
const old = "the workshop as it was";
const fresh = "the workshop as it is now, a little longer";
const bytes = Buffer.from(fresh, "utf8");
const waits: number[] = [];
const patience = {
  longest: 1_000,
  wait: async (milliseconds: number) => {
    waits.push(milliseconds);
  },
};

test("a saved file holds exactly what was given, and nothing lies beside it", async () => {
  await atomicWrite(faultyDisk(null), place(), bytes);
  expect(standing()).toBe(fresh);
  expect(names()).toEqual(["Křídlo.sameside"]);
});

test("a system that takes three bytes at a time still gets the whole file", async () => {
  await atomicWrite(faultyDisk(null, 3), place(), bytes);
  expect(standing()).toBe(fresh);
});

test("a system that takes no more bytes is a full disk, and the file is the old one", async () => {
  writeFileSync(place(), old);
  await expect(atomicWrite(faultyDisk(null, 0), place(), bytes)).rejects.toMatchObject({ code: "ENOSPC" });
  expect(standing()).toBe(old);
  expect(names()).toEqual(["Křídlo.sameside"]);
});

const codes = ["ENOSPC", "EIO", "EACCES", "EPERM", "EBUSY", "EROFS", "EDQUOT", "ENODEV", "EMFILE"];
const spots: readonly Fault["at"][] = [
  "create",
  "write",
  "sync",
  "size",
  "close",
  "rename",
  "look",
  "follow",
  "remove",
];
const hows: readonly Fault["how"][] = ["before", "after", "partial"];
const faults = spots.flatMap((at) =>
  codes.flatMap((code) =>
    hows.filter((how) => how !== "partial" || at === "write").map((how): Fault => ({ at, nth: 1, code, how })),
  ),
);

test("whatever fails in the middle, the file is the old one or the new one, never neither", async () => {
  for (const fault of faults) {
    writeFileSync(place(), old);
    const saved = await atomicWrite(faultyDisk({ ...fault, times: 1_000 }), place(), bytes, { patience }).then(
      () => true,
      () => false,
    );
    const now = standing();
    expect([old, fresh], JSON.stringify(fault)).toContain(now);
    if (saved) expect(now, JSON.stringify(fault)).toBe(fresh);
    // What could not be removed now goes with the next save.
    await atomicWrite(faultyDisk(null), place(), bytes);
    expect(names(), JSON.stringify(fault)).toEqual(["Křídlo.sameside"]);
  }
});

test.each(["EACCES", "EPERM", "EBUSY"])("a virus scanner that holds the file (%s) is waited for", async (code) => {
  waits.length = 0;
  const disk = faultyDisk({ at: "rename", nth: 1, code, how: "before", times: 3 });
  await atomicWrite(disk, place(), bytes, { patience });
  expect(standing()).toBe(fresh);
  expect(waits).toEqual([20, 40, 80]);
});

test("a file that stays held is given up after the patience, and stays as it was", async () => {
  writeFileSync(place(), old);
  const disk = faultyDisk({ at: "rename", nth: 1, code: "EBUSY", how: "before", times: 1_000 });
  await expect(atomicWrite(disk, place(), bytes, { patience })).rejects.toMatchObject({ code: "EBUSY" });
  expect(standing()).toBe(old);
  expect(names()).toEqual(["Křídlo.sameside"]);
});

test("the bytes are synced before the name, and the name after", async () => {
  const disk = faultyDisk(null);
  await atomicWrite(disk, place(), bytes);
  const order = disk.operations.filter((name) => ["write", "sync", "rename", "syncFolder"].includes(name));
  expect(order).toEqual(["write", "sync", "rename", "syncFolder"]);
});

test("a link stays a link, and what it leads to is saved", async () => {
  mkdirSync(place("elsewhere"));
  writeFileSync(place("elsewhere/real.sameside"), old);
  symlinkSync(place("elsewhere/real.sameside"), place());
  await atomicWrite(faultyDisk(null), place(), bytes);
  expect(lstatSync(place()).isSymbolicLink()).toBe(true);
  expect(standing("elsewhere/real.sameside")).toBe(fresh);
});

test("a folder with the file's name is left alone", async () => {
  mkdirSync(place());
  await expect(atomicWrite(faultyDisk(null), place(), bytes)).rejects.toMatchObject({ code: "EISDIR" });
  expect(names()).toEqual(["Křídlo.sameside"]);
});

test("who may read a file does not change by saving it", async () => {
  writeFileSync(place(), old, { mode: 0o600 });
  await atomicWrite(faultyDisk(null), place(), bytes);
  expect(statSync(place()).mode & 0o777).toBe(0o600);
});

test("of several files none appears when one can't be written", async () => {
  const files = ["a.html", "b.pdf", "c.md"].map((name) => ({ path: place(name), bytes }));
  const disk = faultyDisk({ at: "write", nth: 3, code: "ENOSPC", how: "partial" });
  await expect(atomicWriteAll(disk, files)).rejects.toMatchObject({ code: "ENOSPC" });
  expect(names()).toEqual([]);
});

test("several files whose long names begin alike keep their own content", async () => {
  const title = "Zirkelwerk and Křídlo one change process from drawing to shop floor";
  const files = ["agreement.html", "agreement.md", "picture.svg"].map((end) => ({
    path: place(`${title} ${end}`),
    bytes: Buffer.from(end),
  }));
  await atomicWriteAll(faultyDisk(null), files);
  expect(names().map((name) => standing(name))).toEqual(["agreement.html", "agreement.md", "picture.svg"]);
});

import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Disk } from "../../electron/files/disk";
import { projectRoot } from "../helpers/projectRoot";
import { objects } from "./askFrom";
import { agreed, draftFolder } from "./draftFolder";
import { faultyDisk } from "./faultyDisk";

const folder = draftFolder();
const { ask, draft, spoiled } = folder;

test("a workshop without blockers ends with 0, one with blockers with 1, and each says why", async () => {
  const fine = await ask(["check", agreed]);
  expect(fine).toMatchObject({ code: 0, remarks: "" });
  expect(fine.out).toMatch(/Agreed, Collaborate; 5 cautions and 5 notes/);
  const blocked = await ask(["check", "draft.sameside"]);
  expect(blocked.code).toBe(1);
  expect(blocked.out).toMatch(/^draft\.sameside: Draft.*blocker/);
});

test("the exit code is the highest of all files, and one that can't be read keeps no other from being checked", async () => {
  const { code, out, remarks } = await ask(["check", "draft.sameside", "nowhere.sameside", agreed]);
  expect(code).toBe(2);
  expect(out).toMatch(/draft\.sameside/);
  expect(out).toMatch(/zirkelwerk/);
  expect(remarks).toMatch(/nowhere\.sameside is not there/);
});

test("a folder is one line a workshop, with the highest exit code of all in it", async () => {
  mkdirSync(join(folder.path(), "year"));
  cpSync(agreed, join(folder.path(), "year", "agreed.sameside"));
  cpSync(draft(), join(folder.path(), "year", "draft.SAMESIDE"));
  spoiled(join("year", "notes.txt"), "no workshop");
  const { code, out, remarks } = await ask(["check", "year"]);
  expect({ code, remarks }).toEqual({ code: 1, remarks: "" });
  const [first = "", second = "", ...rest] = out.trimEnd().split("\n");
  expect(rest).toEqual([]);
  expect(first).toContain(`${join("year", "agreed.sameside")}: Agreed, Collaborate; 5 cautions`);
  expect(second).toContain(`${join("year", "draft.SAMESIDE")}: Draft`);
  const json = objects((await ask(["check", "year", "--json"])).out);
  expect(json.map((one) => one["status"])).toEqual(["agreed", "draft"]);
  expect(json[1]?.["findings"]).not.toEqual([]);
});

test("a folder without a workshop is told, and one spoiled file in it keeps no other from being checked", async () => {
  mkdirSync(join(folder.path(), "empty"));
  expect(await ask(["check", "empty"])).toEqual({ code: 2, out: "", remarks: "In empty there is no workshop file.\n" });
  const [told] = objects((await ask(["check", "--json", "empty"])).out);
  expect(told).toMatchObject({ file: "empty", error: { message: "In empty there is no workshop file." } });
  mkdirSync(join(folder.path(), "two"));
  cpSync(agreed, join(folder.path(), "two", "a.sameside"));
  spoiled(join("two", "b.sameside"), "{");
  const { code, out, remarks } = await ask(["check", "two"]);
  expect(code).toBe(2);
  expect(out).toContain("a.sameside: Agreed");
  expect(remarks).toContain("b.sameside");
});

test("what is found is dated as the workshop's own papers date it", async () => {
  const workshop = JSON.parse(readFileSync(join(projectRoot, "tests/fixtures/nordvarme-loomgate.sameside"), "utf8"));
  const dated = { ...workshop.resolutions[0], id: "x-dated", kind: "parked", reviewOn: "2027-03-05" };
  const told = async (language: string): Promise<string> => {
    const text = JSON.stringify({ ...workshop, language, resolutions: [...workshop.resolutions, dated] });
    return (await ask(["check", spoiled("dated.sameside", text)])).out;
  };
  expect(await told("en-GB")).toContain("5 Mar 2027");
  expect(await told("en-US")).toContain("Mar 5, 2027");
  expect(await told("")).toContain("Mar 5, 2027");
});

test("as JSON each file is one object on a line, with the names as they were given", async () => {
  const { code, out, remarks } = await ask(["check", "--json", "draft.sameside", agreed, "nowhere.sameside"]);
  expect({ code, remarks }).toEqual({ code: 2, remarks: "" });
  const [first, second, third] = objects(out);
  expect(Object.keys(first ?? {})).toEqual(["file", "status", "outcome", "left", "fingerprint", "findings"]);
  expect(first).toMatchObject({ file: "draft.sameside", status: "draft" });
  expect(second).toMatchObject({ file: agreed, status: "agreed", outcome: "collaborate", left: [] });
  expect(third).toMatchObject({ file: "nowhere.sameside", error: { kind: "unreadable", problems: [] } });
});

test.each([
  ["unreadable", "bytes.sameside", new Uint8Array([0xff, 0xfe, 0x00, 0xd8])],
  ["not-a-workshop", "other.sameside", '{"hello":1}'],
  ["damaged", "cut.sameside", '{"sameside":1,"title":'],
  ["newer", "newer.sameside", '{"sameside":99}'],
  ["invalid", "wrong.sameside", '{"sameside":1,"title":5}'],
  ["too-large", "large.sameside", new Uint8Array(20_000_001)],
])("a file that is %s is named so, with 2", async (kind, name, content) => {
  const { code, out } = await ask(["check", "--json", spoiled(name, content)]);
  const [only] = objects(out);
  expect(code).toBe(2);
  expect(only).toMatchObject({ file: name, error: { kind } });
});

test("a folder, and a file of two gigabytes, are refused without being read", async () => {
  mkdirSync(join(folder.path(), "folder.sameside"));
  const disk = faultyDisk(null);
  const huge: Disk = { ...disk, look: async () => ({ size: 2_000_000_000, regular: true, mode: 0o644 }) };
  expect(await ask(["fingerprint", "folder.sameside"])).toMatchObject({ code: 2, out: "" });
  expect(await ask(["fingerprint", agreed], { disk: huge })).toMatchObject({ code: 2, out: "" });
  expect(disk.operations).not.toContain("read");
});

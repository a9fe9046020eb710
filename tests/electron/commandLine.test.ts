import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Desk } from "../../electron/commandLine/desk";
import { readOrder } from "../../electron/commandLine/order";
import { drawnFormats, exportFormats } from "../../shared/agreement/formats";
import { success } from "../../shared/lib/result";
import { unzipped } from "../helpers/unzipped";
import { agreed, draftFolder } from "./draftFolder";
import { faultyDisk } from "./faultyDisk";

const folder = draftFolder();
const { ask, spoiled } = folder;

test("the fingerprint stands alone on its line", async () => {
  expect((await ask(["fingerprint", agreed])).out).toMatch(/^[0-9a-f]{64}\n$/);
});

test("an export writes every format that can be made here, and prints where each lies", async () => {
  const { code, out } = await ask(["export", agreed, "--to", "out/agreement"]);
  const made = readdirSync(join(folder.path(), "out/agreement"));
  expect(code).toBe(0);
  const plain = exportFormats.filter((format) => !drawnFormats.includes(format));
  expect(made).toHaveLength(plain.length);
  expect(out.trim().split("\n").sort()).toEqual(made.map((name) => join(folder.path(), "out/agreement", name)).sort());
});

test("a PDF asked for without the app is refused with a sentence, and nothing is written", async () => {
  const { code, remarks } = await ask(["export", agreed, "--to", "out", "--format", "html,pdf"]);
  expect(code).toBe(2);
  expect(remarks).toMatch(/PDF and PNG can be made by the app only/);
  expect(readdirSync(folder.path())).toEqual(["draft.sameside"]);
});

test("with a printer the PDF is made from the whole document and its fonts", async () => {
  const printed: { html: string; title: string; paper: string }[] = [];
  const print: Desk["print"] = async (order) => {
    printed.push(order);
    return success(new Uint8Array([37, 80, 68, 70]));
  };
  const { code, out } = await ask(["export", agreed, "--to", "out", "--format", "pdf"], { print });
  expect(code).toBe(0);
  expect(out).toMatch(/\.pdf\n$/);
  expect(printed[0]?.html).toMatch(/<!doctype html>/i);
  expect(printed[0]?.html).toContain("@font-face");
  expect(printed[0]?.title).toMatch(/Zirkelwerk/);
});

test("a folder is exported whole: each workshop under its own name, and what cannot be read keeps no other back", async () => {
  mkdirSync(join(folder.path(), "several"));
  for (const name of ["one", "two"]) cpSync(agreed, join(folder.path(), "several", `${name}.sameside`));
  spoiled("several/three.sameside", "{");
  spoiled("several/notes.txt", "not ours");
  const { code, remarks } = await ask(["export", "several", "--to", "out", "--format", "md,ics"]);
  expect(code).toBe(2);
  expect(remarks).toMatch(/three\.sameside/);
  const made = readdirSync(join(folder.path(), "out"));
  expect(made).toHaveLength(4);
  expect(made.filter((name) => name.endsWith("(2).md"))).toHaveLength(1);
});

test("a folder without workshops is told as such", async () => {
  mkdirSync(join(folder.path(), "empty"));
  const { code, remarks } = await ask(["export", "empty", "--to", "out", "--format", "md"]);
  expect({ code, remarks }).toEqual({ code: 2, remarks: "In empty there is no workshop file.\n" });
});

test("a pack lies in a folder of its own, with the sum of every file", async () => {
  await ask(["export", agreed, "--to", "out", "--format", "md,json,docx", "--pack"]);
  const [pack = ""] = readdirSync(join(folder.path(), "out"));
  const inPack = (name: string): string => join(folder.path(), "out", pack, name);
  const sums = readFileSync(inPack("SHA256SUMS.txt"), "utf8").trim().split("\n");
  expect(sums).toHaveLength(3);
  for (const line of sums) {
    const [sum = "", name = ""] = [line.slice(0, 64), line.slice(66)];
    expect(
      createHash("sha256")
        .update(readFileSync(inPack(name)))
        .digest("hex"),
    ).toBe(sum);
  }
});

test("a pack in one archive holds the same files and their sums", async () => {
  await ask(["export", agreed, "--to", "out", "--format", "md,json", "--zip"]);
  const names = readdirSync(join(folder.path(), "out"));
  expect(names).toEqual([expect.stringMatching(/^2026-10-14 Zirkelwerk and Křídlo.*\.zip$/)]);
  const held = unzipped(readFileSync(join(folder.path(), "out", names[0] ?? "")));
  const sums = (held.get("SHA256SUMS.txt") ?? "").trim().split("\n");
  expect(sums).toHaveLength(2);
  for (const line of sums)
    expect(
      createHash("sha256")
        .update(held.get(line.slice(66)) ?? "")
        .digest("hex"),
    ).toBe(line.slice(0, 64));
});

test("a copy for one side is named after it, and a side that is not there is refused", async () => {
  await ask(["export", agreed, "--to", "out", "--format", "md", "--for", "KR"]);
  expect(readdirSync(join(folder.path(), "out")).every((name) => / Křídlo.*\.md$/.test(name))).toBe(true);
  const { code, remarks } = await ask(["export", agreed, "--to", "other", "--format", "md", "--for", "Nobody"]);
  expect(code).toBe(2);
  expect(remarks).toMatch(/“Nobody” is no side of this workshop/);
});

test("shape, parts, people and paper can be chosen", async () => {
  const wish = ["--shape", "brief", "--people", "function", "--paper", "letter", "--without", "actions"];
  await ask(["export", agreed, "--to", "out", "--format", "md", ...wish]);
  const [name = ""] = readdirSync(join(folder.path(), "out"));
  const text = readFileSync(join(folder.path(), "out", name), "utf8");
  expect(text).toMatch(/executive brief/);
  expect(text).not.toMatch(/Šimon Ďurica/);
  expect(text).toMatch(/Left out of this copy/);
});

test("a disk that fills up half-way leaves no file at all", async () => {
  const disk = faultyDisk({ at: "write", nth: 3, code: "ENOSPC", how: "partial" });
  const { code, out, remarks } = await ask(["export", agreed, "--to", "out"], { disk });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(remarks).toMatch(/no room/);
  expect(readdirSync(join(folder.path(), "out"))).toEqual([]);
});

test("the schema is JSON, and help names every verb", async () => {
  const { out } = await ask(["schema"]);
  expect(JSON.parse(out)).toMatchObject({ type: "object" });
  const help = await ask(["--help"]);
  expect(help.code).toBe(0);
  for (const verb of ["check", "fingerprint", "export", "schema", "--json", "--to", "--format"])
    expect(help.out).toContain(verb);
});

test.each([
  [["open", "x"], /not something that can be asked/],
  [["check"], /needs the name of a workshop file/],
  [["check", "--jason", "x"], /not understood/],
  [["check", "--json=yes", "x"], /not understood/],
  [["fingerprint"], /needs the name/],
  [["fingerprint", "a", "b"], /one workshop file at a time/],
  [["export", "a"], /needs a folder/],
  [["export", "a", "--to"], /needs a value/],
  [["export", "a", "--to", "x", "--format", "doc"], /does not fit --format\. There are: pdf, docx/],
  [["export", "a", "--to", "x", "--shape", "novel"], /does not fit --shape/],
  [["export", "a", "--to", "x", "--format="], /needs a value/],
  [["schema", "x"], /not understood/],
])("%j is not understood: a sentence, 2, and nothing done", async (words, sentence) => {
  const { code, out, remarks } = await ask(words);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(remarks).toMatch(sentence);
});

test("options may stand before or after the file, with a blank or an equals sign", () => {
  const order = { ok: true, value: { verb: "export", files: ["a"], to: "x", formats: ["pdf", "md"] } };
  expect(readOrder(["export", "a", "--to", "x", "--format", "pdf,MD"])).toMatchObject(order);
  expect(readOrder(["export", "--format=pdf,md,pdf", "--to=x", "a"])).toMatchObject(order);
  expect(readOrder(["check", "--", "--json"])).toMatchObject({ value: { files: ["--json"], json: false } });
});

test("a fault of our own ends with 2 and a sentence, and does not leave the program standing", async () => {
  const broken = async (): Promise<never> => {
    throw new Error("A fault of ours.");
  };
  const asked = await ask(["export", agreed, "--to", "out", "--format", "pdf"], { print: broken });
  expect(asked).toMatchObject({ code: 2, out: "" });
  expect(asked.remarks).toContain("the result is not complete");
});

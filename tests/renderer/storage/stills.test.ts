// @vitest-environment happy-dom
import { beforeEach, expect, it } from "vitest";
import { forgetWorkshops } from "../../../renderer/storage/library";
import { forgetStills, readStill, type Still, writeStill } from "../../../renderer/storage/stills";
import { createMemoryBridge } from "../../helpers/memoryBridge";
import { openedStore } from "./aStore";

const aStill = (words: string): Still => ({
  hash: words,
  moment: "now",
  box: { x: 0, y: 0, width: 10, height: 10 },
  view: { x: 0, y: 0, zoom: 1 },
  sheets: "a.css,b.css",
  rules: ".card { color: red; }",
  table: ["div", [], [words]],
});

beforeEach(() => localStorage.clear());

it("a table comes back as it was left, with the rules it is drawn by", () => {
  writeStill("w1", aStill("Drawings"));
  expect(readStill("w1")).toEqual(aStill("Drawings"));
  expect(readStill("w2")).toBeNull();
});

it("what is no still is none", () => {
  for (const text of ["", "null", "{", "{}", JSON.stringify({ ...aStill("x"), box: null }), '["div"]']) {
    localStorage.setItem("sameside.still.w1", text);
    expect(readStill("w1")).toBeNull();
  }
});

it("the tables left last are kept, and no more than eight", () => {
  for (let at = 0; at < 9; at += 1) writeStill(`w${at}`, aStill(`${at}`));
  writeStill("w1", aStill("again"));
  writeStill("w9", aStill("9"));
  const left = Array.from({ length: 10 }, (_, at) => readStill(`w${at}`)?.hash ?? "");
  expect(left).toEqual(["", "again", "", "3", "4", "5", "6", "7", "8", "9"]);
});

it("a removed workshop leaves no word of its table", async () => {
  writeStill("w1", aStill("CANARY-STILL"));
  writeStill("w2", aStill("KEPT"));
  await forgetWorkshops(await openedStore("stills-trash"), createMemoryBridge(), ["w1"]);
  expect(JSON.stringify({ ...localStorage })).not.toContain("CANARY");
  expect(readStill("w2")).not.toBeNull();
  forgetStills(["w2"]);
  expect(readStill("w2")).toBeNull();
});

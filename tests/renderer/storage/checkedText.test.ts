import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readWorkshop } from "@shared/document/readWorkshop";
import type { Workshop } from "@shared/workshop/workshop";
import { describe, expect, it } from "vitest";
import { checkedText, readChecked } from "../../../renderer/storage/checkedText";
import { documentHash } from "../../../renderer/storage/documentHash";
import { rebuild } from "../../../renderer/storage/rebuild";
import { aWorkshop as made } from "../../helpers/aWorkshop";
import { randomWorkshop } from "../../helpers/randomWorkshop";
import { at, aWorkshop } from "./aStore";

const fixtures = readdirSync(resolve("tests/fixtures"))
  .filter((name) => name.endsWith(".sameside"))
  .map((name) => [name, readFileSync(resolve("tests/fixtures", name), "utf8")] as const);

const fromOutside = (text: string): Workshop => {
  const read = readWorkshop(text);
  if (!read.ok) throw new Error("The workshop can't be read.");
  return read.value.workshop;
};

describe("a document that the store kept whole", () => {
  it.each(fixtures)("is the one that was written: %s", (_, text) => {
    const workshop = fromOutside(text);
    const kept = checkedText(workshop);
    expect(readChecked(kept)).toStrictEqual(fromOutside(kept.text));
    expect(readChecked(kept)).toEqual(workshop);
  });

  it("is the one that was written, whatever people wrote", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const kept = checkedText(fromOutside(JSON.stringify(made(randomWorkshop(seed)))));
      expect(readChecked(kept)).toStrictEqual(fromOutside(kept.text));
    }
  });

  it("is read as one from outside where a letter of it changed, where nothing says that it passed, or in another format", () => {
    const kept = checkedText(aWorkshop());
    expect(readChecked({ ...kept, text: kept.text.replace("Zirkelwerk", "Zirkelwerx") })).toBeNull();
    expect(readChecked({ text: kept.text })).toBeNull();
    expect(readChecked({ ...kept, passed: kept.passed.replace(/^1 /, "0 ") })).toBeNull();
  });

  it("is not taken for another revision's", () => {
    const [one, other] = [aWorkshop("w1", "One"), aWorkshop("w1", "Other")];
    const base = { ...checkedText(one), revision: 3, at: at(0), hash: documentHash(one) };
    expect(rebuild({ base, lines: [], hash: documentHash(one) })?.whole).toBe(true);
    expect(rebuild({ base, lines: [], hash: documentHash(other) })?.whole).toBe(false);
  });
});

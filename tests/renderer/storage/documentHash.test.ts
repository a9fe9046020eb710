import { applyPatches } from "@shared/commands/patches";
import { canonicalJson } from "@shared/lib/canonicalJson";
import { sha256 } from "@shared/lib/sha256";
import { workshop } from "@shared/workshop/workshop";
import { describe, expect, it } from "vitest";
import { documentHash } from "../../../renderer/storage/documentHash";
import { randomWorkshop } from "../../helpers/randomWorkshop";

const sameAsWritten = async (document: unknown): Promise<void> => {
  const read = workshop.parse(document);
  expect(await documentHash(read)).toBe(sha256(canonicalJson(read)));
};

describe("the hash that each line of the journal carries", () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))("is that of the whole document, workshop %i", (seed) =>
    sameAsWritten(randomWorkshop(seed)),
  );

  it("follows a change deep inside a thing that was hashed before", async () => {
    const before = workshop.parse(randomWorkshop(7));
    await documentHash(before);
    const side = before.sides[0]?.name ?? "";
    const after = applyPatches(before, [{ op: "replace", path: ["sides", 0, "name"], value: `${side} and sons` }]);
    expect(await documentHash(after)).not.toBe(await documentHash(before));
    expect(await documentHash(after)).toBe(sha256(canonicalJson(after)));
  });

  it("does not see keys that stand in another order", async () => {
    const first = randomWorkshop(3);
    const turned = Object.fromEntries(Object.entries(first).reverse());
    expect(await documentHash(workshop.parse(turned))).toBe(await documentHash(workshop.parse(first)));
  });
});

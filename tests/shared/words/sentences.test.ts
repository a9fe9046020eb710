import { createWords, quoted } from "@shared/words/words";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const words = createWords("en");

describe("A sentence with somebody's words in it", () => {
  test("ends with one dot, though the name that ends it has one of its own", () => {
    expect(words.text("agreement.leftOut", { names: "Křídlo s.r.o." })).toBe("Left out of this copy: Křídlo s.r.o.");
    expect(words.text("agreement.leftOut", { names: "“We wait.”" })).toBe("Left out of this copy: “We wait.”");
    expect(words.text("review.sheet.saved", { name: "Dormack Ltd." })).toBe("Saved Dormack Ltd.");
  });

  test("keeps three dots, and its own dot where the name has none", () => {
    expect(words.text("agreement.leftOut", { names: "so on..." })).toBe("Left out of this copy: so on....");
    expect(words.text("agreement.leftOut", { names: "“Wait” and see" })).toBe("Left out of this copy: “Wait” and see.");
  });

  test("gives a title in quotation marks the inner ones", () => {
    expect(words.text("versions.kept", { name: "After “day one”" })).toBe("Kept as “After ‘day one’”.");
    expect(words.text("versions.kept", { name: "We wait." })).toBe("Kept as “We wait.”");
    expect(words.quote("They do not buy a “project”.")).toBe("“They do not buy a ‘project’.”");
    expect(quoted("“Yes”")).toBe("“‘Yes’”");
  });

  test("says everything else in them as it was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (name) => {
        const clean = name.replace(/[\ufdd2\ufdd3“”]/g, "");
        const said = words.text("agreement.leftOut", { names: clean });
        expect([`Left out of this copy: ${clean}.`, `Left out of this copy: ${clean}`]).toContain(said);
      }),
    );
  });
});

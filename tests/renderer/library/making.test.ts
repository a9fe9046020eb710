import { describe, expect, it } from "vitest";
import { currencies } from "../../../renderer/features/library/currencies";
import { languages } from "../../../renderer/features/library/languages";
import {
  draftProblem,
  sidesOf,
  titleOfDraft,
  type WorkshopDraft,
} from "../../../renderer/features/library/workshopDraft";

const called = (...names: readonly string[]) => names.map((name) => ({ name, short: "" }));

const aDraft = (draft: Partial<WorkshopDraft>): WorkshopDraft => ({
  title: "",
  partnershipType: "alliance-member",
  template: "half-day",
  own: null,
  weighed: true,
  sides: called("", ""),
  date: "",
  startsAt: "",
  place: "",
  language: "en",
  currency: "EUR",
  competing: false,
  ...draft,
});

describe("a new workshop", () => {
  it.each([
    ["no side", ["", "  "], "library.making.sidesMissing"],
    ["one side", ["Acme", ""], "library.making.sidesMissing"],
    ["two sides of one name", ["Acme", " ACME "], "library.making.sidesSame"],
    ["two sides", ["Acme", "Bolt"], null],
    ["three sides and an empty chair", ["Acme", "", "Bolt", "Crane"], null],
  ])("with %s", (_, sides, expected) => {
    expect(draftProblem(aDraft({ sides: called(...sides) }))).toBe(expected);
  });

  it("is called by its sides until it is given a title", () => {
    expect(titleOfDraft(aDraft({ sides: called(" Acme ", "", "Bolt") }))).toBe("Acme × Bolt");
    expect(titleOfDraft(aDraft({ title: " Spring talks ", sides: called("Acme", "Bolt") }))).toBe("Spring talks");
    expect(sidesOf(aDraft({ sides: called(" Acme ", "", "Bolt") }))).toEqual(called("Acme", "Bolt"));
    const long = { name: "Acme Přesné obrábění a automatizace s.r.o. & Werkzeugbau KG", short: " Acme " };
    expect(titleOfDraft(aDraft({ sides: [long, ...called("Bolt")] }))).toBe("Acme × Bolt");
    expect(titleOfDraft(aDraft({ sides: [{ name: "Acme", short: "AC" }, ...called("Bolt")] }))).toBe("Acme × Bolt");
  });

  it("may be counted in any currency and written in any language of the list, each once and by name", () => {
    const [money, tongues] = [currencies("en"), languages("en")];
    expect(money[0]).toEqual({ value: "EUR", label: "EUR · Euro" });
    expect(new Set(money.map((one) => one.value)).size).toBe(money.length);
    expect(tongues.find((one) => one.value === "cs")?.label).toBe("Czech · čeština");
  });
});

import { sinceAgreement } from "@shared/commands/sinceAgreement";
import { expect, test } from "vitest";
import { after, say, theExample } from "./sample";

test("what changed in the agreement since it was signed is said in sentences", () => {
  const signed = theExample();
  const now = after(
    signed,
    { do: "edit", what: "stake", id: "o-fair", changes: { title: "A table at the fair" } },
    { do: "remove", ids: ["c-funds"] },
    { do: "add", what: "term", record: { id: "new", kind: "data", title: "Where data lies" } },
  );
  const sentences = sinceAgreement(now, signed).map(say);
  expect(sentences).toContain("“Day of the valid drawing, at the machine fair in Brno” is now “A table at the fair”");
  expect(sentences).toContain("New since then: 1 term: “Where data lies”");
  expect(sentences.some((one) => one.startsWith("Gone since then: 1 commitment"))).toBe(true);
});

test("a text that was worded anew is quoted as it was and as it is, and what else changed is named", () => {
  const signed = theExample();
  const now = after(
    signed,
    { do: "edit", what: "stake", id: "o-school", changes: { dialBack: { trigger: "Fewer than 40 people" } } },
    { do: "edit", what: "stake", id: "o-most3d", changes: { exclusivity: "shared" } },
  );
  expect(sinceAgreement(now, signed).map(say)).toEqual([
    "“Courses in Czech and Slovak”: “Fewer than 60 people by the autumn, or a mark worse than 2.5” is now “Fewer than 40 people”",
    "Changed since then: 1 stake: “Most-3D, the bridge … instruction”",
  ]);
});

test("decisions of checkups, minutes and places on the table change no agreement", () => {
  const signed = theExample();
  const now = after(
    signed,
    { do: "edit", what: "checkup", id: "k-90", changes: { done: true } },
    { do: "add", what: "minute", record: { id: "m", at: "2027-01-12T10:00:00Z", text: "Held", kind: "note" } },
    { do: "place", positions: { "o-fair": { x: 1, y: 2 } } },
  );
  expect(sinceAgreement(now, signed)).toEqual([]);
});

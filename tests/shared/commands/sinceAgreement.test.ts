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
  expect(sentences).toContain("Changed since then: 1 stake: “A table at the fair”");
  expect(sentences).toContain("New since then: 1 term: “Where data lies”");
  expect(sentences.some((one) => one.startsWith("Gone since then: 1 commitment"))).toBe(true);
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

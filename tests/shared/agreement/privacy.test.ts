import { fingerprint } from "@shared/document/fingerprint";
import { readWorkshop } from "@shared/document/readWorkshop";
import { describe, expect, test } from "vitest";
import { everyFile, fileOf, opened } from "./onPaper";

const CANARY = "canary-7f3a";

const leaks = (workshop: Parameters<typeof everyFile>[0]): readonly string[] =>
  everyFile(workshop)
    .filter((file) => file.text.includes(CANARY))
    .map((file) => file.name);

describe("What is private stays private in every file's bytes", () => {
  const workshop = opened("nordvarme-loomgate");

  test("the box of an envelope that is still sealed", () => {
    const sealed = workshop.envelopes.map((one) => (one.openedAt === null ? { ...one, box: CANARY } : one));
    expect(sealed.some((one) => one.box === CANARY)).toBe(true);
    expect(leaks({ ...workshop, envelopes: sealed })).toEqual([]);
  });

  test("a draft of the vision that is not yet disclosed", () => {
    const envelopes = workshop.envelopes.map((one) =>
      one.kind === "vision" && one.side === "lg" ? { ...one, openedAt: null } : one,
    );
    const vision = { ...workshop.vision, drafts: { ...workshop.vision.drafts, lg: CANARY } };
    expect(leaks({ ...workshop, envelopes, vision })).toEqual([]);
  });

  test("what the facilitator sees from outside, until every side has signed the text that holds it", () => {
    expect(leaks({ ...workshop, facilitator: { ...workshop.facilitator, seen: CANARY } })).toEqual([]);
  });

  test("what a side feels and what it had guessed stand in no paper", () => {
    const felt = [{ by: "nv", about: "lg", valued: 1, supported: 1, challenged: 1, again: 1, note: CANARY }];
    const checkups = workshop.checkups.map((one) => ({ ...one, done: true, felt }));
    const guesses = [{ id: "gu-x", side: "nv", about: "lg", text: CANARY, hit: null }];
    const found = leaks({ ...workshop, checkups, guesses });
    expect(found.every((name) => name.endsWith(".sameside"))).toBe(true);
  });

  test("disclosed drafts and the minutes come only when asked for", () => {
    const minutes = [{ id: "mi-x", at: "", step: null, text: CANARY, kind: "decision" }] as const;
    expect(fileOf({ ...workshop, minutes: [...minutes] }, "html")).not.toContain(CANARY);
    expect(fileOf({ ...workshop, vision: { ...workshop.vision, drafts: { nv: CANARY } } }, "html")).not.toContain(
      CANARY,
    );
  });

  test("the workshop file that leaves still verifies: same fingerprint, no sealed box", () => {
    const signed = opened("zirkelwerk-kridlo");
    const read = readWorkshop(fileOf(signed, "json"));
    expect(read.ok && fingerprint(read.value.workshop)).toBe(fingerprint(signed));
  });
});

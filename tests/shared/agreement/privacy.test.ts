import type { Audience } from "@shared/agreement/audience";
import { fingerprint } from "@shared/document/fingerprint";
import { readWorkshop } from "@shared/document/readWorkshop";
import type { Workshop } from "@shared/workshop/workshop";
import { describe, expect, test } from "vitest";
import { everyFile, fileOf, opened } from "./onPaper";

const CANARY = "canary-7f3a";

const leaks = async (workshop: Workshop, audience?: Audience): Promise<readonly string[]> =>
  (await everyFile(workshop, audience)).filter((file) => file.text.includes(CANARY)).map((file) => file.name);

describe("What is private stays private in every file's bytes", () => {
  const workshop = opened("nordvarme-loomgate");

  test("the box of an envelope that is still sealed", async () => {
    const sealed = workshop.envelopes.map((one) => (one.openedAt === null ? { ...one, box: CANARY } : one));
    expect(sealed.some((one) => one.box === CANARY)).toBe(true);
    expect(await leaks({ ...workshop, envelopes: sealed })).toEqual([]);
  });

  test("a draft of the vision that is not yet disclosed", async () => {
    const envelopes = workshop.envelopes.map((one) =>
      one.kind === "vision" && one.side === "lg" ? { ...one, openedAt: null } : one,
    );
    const vision = { ...workshop.vision, drafts: { ...workshop.vision.drafts, lg: CANARY } };
    expect(await leaks({ ...workshop, envelopes, vision })).toEqual([]);
  });

  test("what the facilitator sees from outside, until every side has signed the text that holds it", async () => {
    expect(await leaks({ ...workshop, facilitator: { ...workshop.facilitator, seen: CANARY } })).toEqual([]);
  });

  const felt = (by: string) => ({ by, about: "lg", valued: 1, supported: 1, challenged: 1, again: 1, note: CANARY });
  const guess = (side: string) => ({ id: "gu-x", side, about: side === "nv" ? "lg" : "nv", text: CANARY, hit: null });
  const feeling = {
    ...workshop,
    checkups: workshop.checkups.map((one) => ({ ...one, done: true, felt: [{ ...felt("nv") }] })),
  };

  test("what a side feels and what it had guessed, in a copy that all may see", async () => {
    expect(feeling.checkups.length).toBeGreaterThan(0);
    expect(await leaks(feeling)).toEqual([]);
    expect(await leaks({ ...workshop, guesses: [guess("nv")] })).toEqual([]);
  });

  test("it stands in that side's own copy and in the archive, and in no other side's copy", async () => {
    for (const one of [feeling, { ...workshop, guesses: [guess("nv")] }]) {
      expect(await leaks(one, { kind: "side", side: "lg" })).toEqual([]);
      const own = await leaks(one, { kind: "side", side: "nv" });
      const archive = await leaks(one, { kind: "archive" });
      for (const ending of ["pdf", "docx", "html", "md", "sameside"])
        expect([own, archive].map((names) => names.some((name) => name.endsWith(ending)))).toEqual([true, true]);
    }
  });

  test("only the archive keeps the box of a sealed envelope, and says in its name what it is", async () => {
    const envelopes = workshop.envelopes.map((one) => (one.openedAt === null ? { ...one, box: CANARY } : one));
    const found = await leaks({ ...workshop, envelopes }, { kind: "archive" });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((name) => name.endsWith(" archive.sameside"))).toBe(true);
    expect(await leaks({ ...workshop, envelopes }, { kind: "side", side: "nv" })).toEqual([]);
  });

  test("a key that another version put there leaves in the archive alone, and the copy verifies without it", async () => {
    const [first, ...others] = workshop.interests;
    const strange = {
      ...workshop,
      "x-private": { note: CANARY },
      facilitator: { ...workshop.facilitator, "x-notes": CANARY },
      interests: first === undefined ? [] : [{ ...first, "x-mine": [CANARY] }, ...others],
      envelopes: workshop.envelopes.map((one) => ({ ...one, "x-passphrase": CANARY })),
    };
    expect(await leaks(strange)).toEqual([]);
    expect(await leaks(strange, { kind: "side", side: "nv" })).toEqual([]);
    expect((await leaks(strange, { kind: "archive" })).some((name) => name.endsWith(" archive.sameside"))).toBe(true);
    const read = readWorkshop(fileOf(strange, "json"));
    expect(read.ok && fingerprint(read.value.workshop)).toBe(fingerprint(strange));
  });

  test("disclosed drafts and the minutes come only when asked for", () => {
    const minutes = [{ id: "mi-x", at: "", step: null, text: CANARY, kind: "decision" }] as const;
    expect(fileOf({ ...workshop, minutes: [...minutes] }, "html")).not.toContain(CANARY);
    expect(fileOf({ ...workshop, vision: { ...workshop.vision, drafts: { nv: CANARY } } }, "html")).not.toContain(
      CANARY,
    );
  });

  test("what page one names and a copy may not tell stays untold, and the copy still reads and verifies", () => {
    const minutes = [{ id: "mi-x", at: "", step: null, text: CANARY, kind: "decision" as const }];
    const named = { ...workshop, guesses: [guess("nv")], minutes, front: ["gu-x", "mi-x"] };
    const copy = fileOf(named, "json");
    expect([copy, fileOf(named, "html")].filter((text) => text.includes(CANARY))).toEqual([]);
    const read = readWorkshop(copy);
    expect(read.ok && fingerprint(read.value.workshop)).toBe(fingerprint(named));
  });

  test("the workshop file that leaves still verifies: same fingerprint, no sealed box", () => {
    const signed = opened("zirkelwerk-kridlo");
    const read = readWorkshop(fileOf(signed, "json"));
    expect(read.ok && fingerprint(read.value.workshop)).toBe(fingerprint(signed));
  });
});

import { apply } from "@shared/commands/apply";
import { discloseCommand, type OpenedEnvelope } from "@shared/envelope/disclosure";
import { preparationOf } from "@shared/envelope/preparation";
import { readiness } from "@shared/envelope/readiness";
import { readSealed } from "@shared/envelope/readSealed";
import { feltOf } from "@shared/envelope/records";
import { sealedText } from "@shared/envelope/sealedText";
import { feltAbout, isUnwritten, type WrittenFelt } from "@shared/envelope/written";
import { createWords } from "@shared/words/words";
import type { Envelope } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";
import { aPage, nextId } from "./aSealed";

const words = createWords("en");
const at = "2027-10-14T10:30:00.000+02:00";

const says = (about: string, part: Partial<WrittenFelt> = {}): WrittenFelt => ({
  ...feltAbout(aPage(), about),
  valued: 2,
  again: 4,
  note: "The people, not the papers",
  ...part,
});

/** A side's checkup answers as they lie in an envelope; without the encryption around. */
const answersOf = (side: string, ...felt: readonly WrittenFelt[]): { text: string; envelope: Envelope } => {
  const content = feltOf(aPage({ felt: [...felt] }), side);
  const nonce = "0123456789abcdef".repeat(4);
  const { text, receipt } = sealedText({ workshop: "w1", side, kind: "checkup", nonce, content });
  const envelope = { id: nextId(), side, kind: "checkup", level: null, sealedAt: at, receipt, box: "AAAA" } as const;
  return { text, envelope: { ...envelope, openedAt: null } };
};

const opened = (sealed: ReturnType<typeof answersOf>): OpenedEnvelope => {
  const content = readSealed(sealed.text, sealed.envelope, "w1");
  if (!content.ok) throw new Error(content.error);
  return { envelope: sealed.envelope, content: content.value };
};

const table = (...envelopes: readonly Envelope[]): Workshop => ({
  ...aWorkshop({
    checkups: [
      { id: "last-year", on: "2026-10-14", done: true, felt: [{ by: "a", about: "b", valued: 4 }] },
      { id: "now", on: "2027-10-14", felt: [{ by: "b", about: "a", valued: 5, note: "Said before" }] },
    ],
  }),
  id: "w1",
  minutes: [],
  envelopes: [...envelopes],
});

const disclosed = (workshop: Workshop, checkup: string | null, ...list: readonly OpenedEnvelope[]): Workshop => {
  const command = discloseCommand(workshop, {
    kind: "checkup",
    checkup,
    opened: list,
    droppedOut: [],
    at,
    newId: nextId,
    words,
  });
  const done = apply(workshop, command);
  if (!done.ok) throw new Error(done.error.kind);
  return done.value.workshop;
};

test("the answers of all sides go into the checkup they were asked for, at the same moment", () => {
  const [alder, birch] = [answersOf("a", says("b")), answersOf("b", says("a", { valued: 1 }))];
  const before = table(alder.envelope, birch.envelope);
  const after = disclosed(before, "now", opened(alder), opened(birch));
  const [lastYear, now] = after.checkups;
  expect(lastYear).toEqual(before.checkups[0]);
  expect(now?.felt).toEqual([
    { by: "a", ...says("b") },
    { by: "b", ...says("a", { valued: 1 }) },
  ]);
  expect(after.envelopes.every((one) => one.box === "" && one.openedAt === at)).toBe(true);
  expect(after.minutes.map(({ step }) => step)).toEqual(["checkup"]);
});

test("what was disclosed at last year's checkup does not count for this one", () => {
  const old = { ...answersOf("a", says("b")).envelope, box: "", openedAt: "2026-10-14T10:00:00Z" };
  const now = (workshop: Workshop) => readiness(workshop, "checkup", "now").map((one) => one.state);
  expect(now(table(old))).toEqual(["missing", "open"]);
  expect(now(table(old, answersOf("a", says("b")).envelope))).toEqual(["sealed", "open"]);
  expect(readiness(table(old), "checkup", "last-year").map((one) => one.state)).toEqual(["open", "missing"]);
});

test("nobody answers in another side's name", () => {
  const alder = answersOf("a", says("b"));
  const changed = alder.text.replace('"by":"a"', '"by":"b"');
  expect(readSealed(changed, alder.envelope, "w1")).toEqual({ ok: false, error: "changed" });
  const nonce = "0123456789abcdef".repeat(4);
  const content = [{ ...says("a"), by: "b" }];
  const { text, receipt } = sealedText({ workshop: "w1", side: "a", kind: "checkup", nonce, content });
  expect(readSealed(text, { ...alder.envelope, receipt }, "w1")).toEqual({ ok: false, error: "other-side" });
});

test("answers about a side that is gone are left out, the others count", () => {
  const alder = answersOf("a", says("b"), says("gone"));
  const after = disclosed(table(alder.envelope), "now", opened(alder));
  expect(after.checkups[1]?.felt.map(({ by, about }) => [by, about])).toEqual([
    ["b", "a"],
    ["a", "b"],
  ]);
});

test("one rating or one word is enough to seal, none is not", () => {
  const blank = feltAbout(aPage(), "b");
  expect(isUnwritten(aPage(), "checkup")).toBe(true);
  expect(isUnwritten(aPage({ felt: [{ ...blank, note: " " }] }), "checkup")).toBe(true);
  expect(isUnwritten(aPage({ felt: [{ ...blank, again: 1 }] }), "checkup")).toBe(false);
  expect(isUnwritten(aPage({ felt: [{ ...blank, note: "We stay" }] }), "checkup")).toBe(false);
});

test("whoever left is neither waited for nor asked about", () => {
  const two = aWorkshop({});
  const third = { id: "c", name: "Cedar", short: "", people: [] };
  const left = { verdict: "pass", reason: "", revisitIf: "" } as const;
  const workshop: Workshop = { ...two, sides: [...two.sides, third], verdicts: { ...two.verdicts, c: left } };
  expect(readiness(workshop, "checkup").map((one) => one.side)).toEqual(["a", "b"]);
  expect(preparationOf(workshop, "a", words, "checkup").others.map((one) => one.id)).toEqual(["b"]);
});

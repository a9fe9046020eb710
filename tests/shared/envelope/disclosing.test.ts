import { apply } from "@shared/commands/apply";
import type { Command } from "@shared/commands/command";
import { discloseCommand } from "@shared/envelope/disclosure";
import { readiness } from "@shared/envelope/readiness";
import { sealCommand } from "@shared/envelope/sealCommand";
import { readSealedFile } from "@shared/envelope/sealedFile";
import { knowings, readBackOrder } from "@shared/envelope/unguessed";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";
import { aPage, nextId, openedFrom, sealedBy } from "./aSealed";

const words = createWords("en");
const at = "2026-11-25T10:30:00.000+01:00";

const after = (workshop: Workshop, ...commands: readonly Command[]): Workshop =>
  commands.reduce((before, command) => {
    const done = apply(before, command);
    if (!done.ok) throw new Error(done.error.kind);
    return done.value.workshop;
  }, workshop);

const empty = (): Workshop => ({
  ...aWorkshop(),
  id: "w1",
  interests: [],
  guesses: [],
  envelopes: [],
  minutes: [],
  roles: [],
  ownership: [],
  joints: [],
  terms: [],
  resolutions: [],
  front: [],
});

const alder = () =>
  sealedBy(
    "a",
    aPage({ must: [{ text: "One product", why: "No fork" }], guesses: [{ about: "b", text: "Customers" }] }),
  );
const birch = () =>
  sealedBy(
    "b",
    aPage({
      must: [
        { text: "Our customers", why: "" },
        { text: "Our name", why: "" },
      ],
      good: [{ text: "A product", why: "" }],
    }),
  );

const states = (workshop: Workshop) => readiness(workshop, "interests").map((one) => one.state);

test("an id that another program chose badly keeps nobody's list from the table", () => {
  const workshop = after(empty(), { do: "add", what: "risk", record: { id: "\u00f6" } });
  const [sealed] = openedFrom(alder());
  if (sealed?.content.kind !== "interests") throw new Error("Nothing was opened.");
  const ids = ["o\u0308", "\u00f6", "a", "__proto__", "x\u0001", "fine", "fine", ""];
  const [written] = sealed.content.interests;
  if (!written) throw new Error("Nothing was written.");
  const interests = ids.map((id, at) => ({ ...written, id, text: `Interest ${String(at)}` }));
  const opened = [{ ...sealed, content: { kind: "interests" as const, interests } }];
  const withEnvelope = { ...workshop, envelopes: [sealed.envelope] };
  const command = discloseCommand(withEnvelope, {
    kind: "interests",
    checkup: null,
    opened,
    droppedOut: [],
    at,
    newId: nextId,
    words,
  });
  const disclosed = after(withEnvelope, command);
  expect(disclosed.interests.map((one) => one.text)).toEqual(interests.map((one) => one.text));
  expect(disclosed.interests.filter((one) => ids.includes(one.id)).map((one) => one.id)).toEqual(["fine"]);
  const composed = [...disclosed.risks, ...disclosed.interests].map((one) => one.id.normalize("NFC"));
  expect(new Set(composed).size).toBe(composed.length);
});

test("the room sees who has sealed, and a disclosure waits for the other", () => {
  const sealed = alder();
  const workshop = after(
    empty(),
    sealCommand(
      empty(),
      sealed.map((one) => one.envelope),
    ),
  );
  expect(states(workshop)).toEqual(["sealed", "missing"]);
  expect(JSON.stringify(workshop)).not.toContain("One product");
});

test("who writes again has one envelope, not two", () => {
  const first = alder().map((one) => one.envelope);
  const second = alder().map((one) => one.envelope);
  const once = after(empty(), sealCommand(empty(), first));
  const twice = after(once, sealCommand(once, second));
  expect(twice.envelopes.map((one) => one.id)).toEqual(second.map((one) => one.id));
});

test("all lists appear in one step, the boxes are empty then, and the minutes say so", () => {
  const both = [...alder(), ...birch()];
  const workshop = after(
    empty(),
    sealCommand(
      empty(),
      alder().map((one) => one.envelope),
    ),
  );
  const table = { ...workshop, envelopes: both.map((one) => one.envelope) };
  const command = discloseCommand(table, {
    kind: "interests",
    checkup: null,
    opened: openedFrom(both),
    droppedOut: [],
    at,
    newId: nextId,
    words,
  });
  const open = after(table, command);
  expect(open.interests.map((one) => one.text)).toEqual(["One product", "Our customers", "Our name", "A product"]);
  expect(open.envelopes.every((one) => one.box === "" && one.openedAt === at)).toBe(true);
  expect(open.minutes.map((one) => one.text)).toEqual([
    words.text("envelopes.minute.disclosed", {
      what: "Interests",
      sides: words.list(table.sides.map((one) => one.name)),
    }),
  ]);
  expect(states(open)).toEqual(["open", "open"]);
  const [guess] = open.guesses;
  const customers = open.interests.find((one) => one.text === "Our customers");
  const met = after(open, { do: "edit", what: "guess", id: guess?.id ?? "", changes: { hit: customers?.id ?? null } });
  expect(knowings(met)).toEqual([{ by: "a", about: "b", guesses: 1, hit: 1, of: 2 }]);
  expect(readBackOrder(met).map((one) => one.text)).toEqual(["One product", "Our name", "Our customers", "A product"]);
});

test("a side that drops out stays closed, and the minutes say that it decided so", () => {
  const sealed = alder();
  const table = { ...empty(), envelopes: [...sealed, ...birch()].map((one) => one.envelope) };
  const open = after(
    table,
    discloseCommand(table, {
      kind: "interests",
      checkup: null,
      opened: openedFrom(sealed),
      droppedOut: ["b"],
      at,
      newId: nextId,
      words,
    }),
  );
  expect(open.interests.every((one) => one.side === "a")).toBe(true);
  expect(states(open)).toEqual(["open", "sealed"]);
  expect(open.minutes).toHaveLength(2);
});

test("an id that is taken already gets another one, and nobody confirms his own list inside an envelope", () => {
  const sealed = alder();
  const [interests] = openedFrom(sealed);
  if (interests?.content.kind !== "interests") throw new Error("No interests were sealed.");
  const [one] = interests.content.interests;
  if (!one) throw new Error("The list is empty.");
  const copy = { ...interests, content: { ...interests.content, interests: [{ ...one, id: "a", readBackBy: ["b"] }] } };
  const table = { ...empty(), envelopes: sealed.map((each) => each.envelope) };
  const open = after(
    table,
    discloseCommand(table, {
      kind: "interests",
      checkup: null,
      opened: [copy],
      droppedOut: [],
      at,
      newId: nextId,
      words,
    }),
  );
  expect(open.interests[0]?.id).not.toBe("a");
  expect(open.interests[0]?.readBackBy).toEqual([]);
});

test("a file that is no sealed file, or belongs to another workshop, changes nothing", () => {
  expect(readSealedFile("<html>", empty())).toEqual({ ok: false, error: "not-sealed" });
  const box = Buffer.from(`age-encryption.org/v1\n-> scrypt ${"A".repeat(22)} 18\n`).toString("base64");
  const receipt = Array.from({ length: 16 }, () => "0123").join(" ");
  const file = (workshop: string, side: string) =>
    JSON.stringify({
      format: "sameside-sealed",
      version: 1,
      workshop,
      side,
      envelopes: [{ kind: "interests", level: null, sealedAt: at, receipt, box }],
    });
  expect(readSealedFile(file("w2", "a"), empty())).toEqual({ ok: false, error: "other-workshop" });
  expect(readSealedFile(file("w1", "x"), empty())).toEqual({ ok: false, error: "other-side" });
  expect(readSealedFile(file("w1", "a"), empty()).ok).toBe(true);
});

test("practitioners may seal a page of their own, which opens with a passphrase of their own", () => {
  const [whole, hands] = [alder(), alder()].map((one) => one.map(({ envelope }) => envelope));
  const own = (hands ?? []).map((one) => ({ ...one, level: "practitioner" as const }));
  const once = after(empty(), sealCommand(empty(), whole ?? []));
  const both = after(once, sealCommand(once, own));
  expect(both.envelopes).toHaveLength(4);
  expect(readiness(both, "interests")[0]?.sets.map((set) => set.level)).toEqual([null, "practitioner"]);
});

test("a paper envelope needs no passphrase and keeps nobody waiting", () => {
  const paper = after(empty(), {
    do: "add",
    what: "envelope",
    record: { id: "paper", side: "a", kind: "interests", sealedAt: at },
  });
  expect(states(paper)).toEqual(["paper", "missing"]);
});

test("a paper envelope is opened at the same moment as the sealed ones, and the minutes say so", () => {
  const sealed = alder();
  const base = after(empty(), {
    do: "add",
    what: "envelope",
    record: { id: "paper", side: "b", kind: "interests", sealedAt: at },
  });
  const table = { ...base, envelopes: [...base.envelopes, ...sealed.map((one) => one.envelope)] };
  expect(states(table)).toEqual(["sealed", "paper"]);
  const how = { kind: "interests", checkup: null, opened: openedFrom(sealed), at, newId: nextId, words } as const;
  const open = after(table, discloseCommand(table, { ...how, droppedOut: [] }));
  expect(open.envelopes.every((one) => one.openedAt === at)).toBe(true);
  expect(open.minutes).toHaveLength(2);
  const without = after(table, discloseCommand(table, { ...how, droppedOut: ["b"] }));
  expect(without.envelopes.find((one) => one.id === "paper")?.openedAt).toBeNull();
});

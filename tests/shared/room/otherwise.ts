import type { Verdict } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";

/** A text that stands nowhere else. */
const other = (text: string): string => `canaryOtherQzx ${text}`;

const turned = {
  collaborate: "pass",
  coopetitor: "competitor",
  competitor: "collaborate",
  pass: "collaborate",
} as const;

const closed = (w: Workshop, kind: string) => w.envelopes.filter((one) => one.kind === kind && one.openedAt === null);
const opened = (w: Workshop, kind: string): boolean =>
  w.envelopes.some((one) => one.kind === kind && one.openedAt !== null && one.receipt !== "");

const verdictsOtherwise = (w: Workshop): Record<string, Verdict> => {
  const open = w.sides.every(({ id }) => w.verdicts[id] !== undefined);
  return Object.fromEntries(
    Object.entries(w.verdicts).map(([side, { verdict, reason, revisitIf }]) => [
      side,
      { verdict: open ? verdict : turned[verdict], reason: other(reason), revisitIf: other(revisitIf) },
    ]),
  );
};

/**
 * The same workshop, in which all that the room must not know yet reads otherwise: what is sealed, verdicts and ratings
 * before the last is in, and what belongs to the facilitator or to one side for good.
 */
export const otherwise = (w: Workshop): Workshop => {
  const waits = (kind: string): boolean => closed(w, kind).length > 0 && !opened(w, kind);
  const texts = (map: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(map).map(([key, text]) => [key, other(text)]));
  const rated = w.sides.every(({ id }) => w.vision.alignment[id] !== undefined);
  const ratings = Object.entries(w.vision.alignment).map(([side, rating]) => [side, rating > 3 ? 2 : 5]);
  return {
    ...w,
    facilitator: { ...w.facilitator, interest: other(""), seen: other("") },
    vision: {
      ...w.vision,
      drafts: waits("vision") ? texts(w.vision.drafts) : w.vision.drafts,
      doubts: texts(w.vision.doubts),
      alignment: rated ? w.vision.alignment : Object.fromEntries(ratings),
    },
    verdicts: verdictsOtherwise(w),
    interests: w.interests.map((one) => {
      const withheld =
        waits("interests") && closed(w, "interests").some(({ level }) => level === null || level === one.level);
      const strength = one.strength === "must-protect" ? "flexible" : "must-protect";
      return withheld ? { ...one, strength, topic: null, text: other(one.text), why: other(one.why) } : one;
    }),
    guesses: w.guesses.map((one) => ({ ...one, text: other(one.text) })),
    envelopes: w.envelopes.map((one) => ({
      ...one,
      box: other(one.box),
      receipt: one.receipt === "" ? "" : other(one.receipt),
    })),
    checkups: w.checkups.map((one) => ({
      ...one,
      felt:
        closed(w, "checkup").length === 0
          ? one.felt.map((line) => ({ ...line, note: other(line.note) }))
          : one.felt.map((line) => ({ ...line, valued: 1, supported: 1, challenged: 1, note: other(line.note) })),
    })),
    risks: w.risks.map((one) => ({ ...one, text: other(one.text) })),
    minutes: w.minutes.map((one) => ({ ...one, text: other(one.text) })),
    parkingLot: w.parkingLot.map((one) => ({ ...one, text: other(one.text) })),
  };
};

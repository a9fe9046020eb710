import type { Finding, Rule } from "../analysis/finding";
import { createWords, type MessageKey, type Phrase } from "../words/words";
import { type Resolution, type Topic, topics } from "../workshop/interests";
import { index } from "../workshop/thingIndex";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";
import type { Command } from "./command";
import { daysAfter } from "./daysAfter";

/** One way to settle a finding with one key: what the key says, and what it does. */
export interface Settlement {
  readonly label: Phrase;
  readonly command: Command;
}

/** The day it is and new ids, where the caller has them; else the workshop's day and an id of the finding's own. */
export interface Now {
  readonly today?: string;
  readonly newId?: () => string;
}

const daysToReview = 30;

type Way = {
  readonly kind: "aligned" | "traded" | "contingent";
  readonly name: "elsewhere" | "without" | "no-collision";
};
const elsewhere: Way = { kind: "aligned", name: "elsewhere" };
const doWithout: Way = { kind: "aligned", name: "without" };
const noCollision: Way = { kind: "aligned", name: "no-collision" };

const ways: Partial<Readonly<Record<Rule, readonly Way[]>>> = {
  gap: [elsewhere, doWithout],
  overlap: [noCollision],
  contested: [noCollision],
  "double-stake": [noCollision],
  threatened: [noCollision],
};

const isTopic = (value: string | undefined): value is Topic => topics.some((topic) => topic === value);
const holds = (list: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((one) => list.includes(one));

/** Those who nod: the sides the finding is about, and the whole table where that is fewer than two. */
const nodding = (finding: Finding, workshop: Workshop): readonly string[] => {
  if (finding.sides.length > 1) return finding.sides;
  const left = (side: string): boolean => ["pass", "competitor"].includes(workshop.verdicts[side]?.verdict ?? "");
  const staying = workshop.sides.map((side) => side.id).filter((id) => !left(id));
  return staying.length > 1 ? staying : workshop.sides.map((side) => side.id);
};

/** The day to look at it again: a month after the workshop, or after today where that is later; null where nobody knows a day. */
const reviewDay = (workshop: Workshop, today: string | undefined): string | null => {
  const last = [workshop.date, today ?? ""].sort().at(-1) ?? "";
  return last === "" ? null : daysAfter(last, daysToReview);
};

const freshId = (finding: Finding, workshop: Workshop, now: Now): string => {
  if (now.newId) return now.newId();
  const wanted = ["settled", finding.rule, ...finding.refs].join("-");
  const taken = index(workshop);
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
};

/** Writes a resolution, or rewrites the parked one that stands on the same things already. */
const resolved = (
  finding: Finding,
  workshop: Workshop,
  now: Now,
  kind: Resolution["kind"],
  name: Way["name"] | "later",
  reviewOn: string,
): Command => {
  const words = createWords(workshop.language || "en");
  const things = words.list(finding.refs.map((id) => words.quote(titleOf(workshop, id), 60)));
  const title = words.text(`commands.settled.${name}.title`, { things, day: words.day(reviewOn) });
  const text = words.text(`commands.settled.${name}.text`, { things, day: words.day(reviewOn) });
  const agreedBy = [...nodding(finding, workshop)];
  const parked = workshop.resolutions.find(
    (one) => one.kind === "parked" && holds(one.about, finding.refs) && holds(finding.refs, one.about),
  );
  const label: MessageKey = `commands.settle.${name}`;
  const stepName: Phrase = { key: label, values: { day: words.day(reviewOn) } };
  const command: Command = parked
    ? { do: "edit", what: "resolution", id: parked.id, changes: { kind, title, text, agreedBy, reviewOn } }
    : {
        do: "add",
        what: "resolution",
        record: {
          id: freshId(finding, workshop, now),
          about: [...finding.refs],
          kind,
          title,
          text,
          agreedBy,
          reviewOn,
        },
      };
  return { do: "together", commands: [command], name: stepName };
};

const later = (finding: Finding, workshop: Workshop, now: Now): readonly Settlement[] => {
  const day = reviewDay(workshop, now.today);
  const words = createWords(workshop.language || "en");
  if (day === null) return [];
  const label: Phrase = { key: "commands.settle.later", values: { day: words.day(day) } };
  const [ref] = finding.refs;
  if (isTopic(ref)) {
    const zone = workshop.zones[ref];
    const value = { decider: null, note: "", yardstick: "", ...zone, state: "parked" as const, reviewOn: day };
    return [{ label, command: { do: "enter", map: "zones", key: ref, value } }];
  }
  if (finding.rule === "adrift" && ref !== undefined) {
    return [{ label, command: { do: "edit", what: "resolution", id: ref, changes: { reviewOn: day } } }];
  }
  const adjourned =
    finding.severity === "caution" &&
    workshop.resolutions.some((one) => one.kind === "parked" && one.reviewOn !== "" && holds(one.about, finding.refs));
  return adjourned || !ways[finding.rule]
    ? []
    : [{ label, command: resolved(finding, workshop, now, "parked", "later", day) }];
};

const zoneRules: readonly Rule[] = ["zone-contested", "zone-untouched", "adrift"];

/** The ways to settle a finding with one key, agreed by all it concerns; empty where a key can't. */
export const settles = (finding: Finding, workshop: Workshop, now: Now = {}): readonly Settlement[] => {
  const [ref] = finding.refs;
  const settled = (ways[finding.rule] ?? []).map(
    ({ kind, name }): Settlement => ({
      label: { key: `commands.settle.${name}` },
      command: resolved(finding, workshop, now, kind, name, ""),
    }),
  );
  if (!ways[finding.rule] && !zoneRules.includes(finding.rule)) return [];
  if (finding.rule === "zone-untouched" && isTopic(ref)) {
    const value = { state: "not-relevant" as const, decider: null, note: "", yardstick: "", reviewOn: "" };
    settled.push({
      label: { key: "commands.settle.not-relevant" },
      command: { do: "enter", map: "zones", key: ref, value },
    });
  }
  return [...settled, ...later(finding, workshop, now)];
};

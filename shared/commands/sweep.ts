import type { Words } from "../words/words";
import { type Topic, topics, type Zone } from "../workshop/interests";
import type { Workshop } from "../workshop/workshop";
import type { Command } from "./command";

export const sweepAnswers = ["fine", "talk", "not-here"] as const;
export type SweepAnswer = (typeof sweepAnswers)[number];

/** What each side said of each zone, by topic and side. */
export type Sweep = Readonly<Partial<Record<Topic, Readonly<Record<string, SweepAnswer>>>>>;

const blank: Zone = { state: "aligned", decider: null, note: "", yardstick: "", reviewOn: "" };

/** The zones somebody wants to talk about, those that most want first. */
export const toTalkAbout = (sweep: Sweep): readonly Topic[] => {
  const wanted = (topic: Topic): number =>
    Object.values(sweep[topic] ?? {}).filter((answer) => answer === "talk").length;
  return topics.filter((topic) => wanted(topic) > 0).sort((one, other) => wanted(other) - wanted(one));
};

const stateOf = (answers: readonly SweepAnswer[], before: Zone | undefined): Zone["state"] | null => {
  if (answers.includes("talk")) return "contested";
  // What was settled before is not unsettled by a nod.
  if (before && before.state !== "contested") return null;
  return answers.every((answer) => answer === "not-here") ? "not-relevant" : "aligned";
};

/** Ends a sweep: each zone's state and one minute with every side's word, as one step. A zone off-limits is left alone. */
export const sweepCommand = (
  workshop: Workshop,
  sweep: Sweep,
  taking: { readonly at: string; readonly newId: () => string; readonly words: Words },
): Command | null => {
  const { words } = taking;
  const swept = topics.filter(
    (topic) => Object.keys(sweep[topic] ?? {}).length > 0 && workshop.zones[topic]?.state !== "off-limits",
  );
  if (swept.length === 0) return null;
  const zones = swept.flatMap((topic): Command[] => {
    const before = workshop.zones[topic];
    const state = stateOf(Object.values(sweep[topic] ?? {}), before);
    return state === null || state === before?.state
      ? []
      : [{ do: "enter", map: "zones", key: topic, value: { ...(before ?? blank), state } }];
  });
  const list = swept.map((topic) => {
    const answers = workshop.sides.flatMap((side) => {
      const answer = sweep[topic]?.[side.id];
      return answer === undefined ? [] : [`${side.name} ${words.text(`rounds.sweep.answer.${answer}`).toLowerCase()}`];
    });
    return words.text("minutes.sweepZone", {
      topic: words.text(`domain.topic.${topic}`),
      answers: answers.join(", "),
    });
  });
  const minute: Command = {
    do: "add",
    what: "minute",
    record: {
      id: taking.newId(),
      at: taking.at,
      step: "jigsaw",
      kind: "decision",
      text: words.text("minutes.sweep", { list: list.join("; ") }),
    },
  };
  return { do: "together", commands: [...zones, minute], name: { key: "rounds.sweep.done" } };
};

import { isBlank } from "../lib/fold";
import type { Words } from "../words/words";
import type { Resolution, Verdict } from "../workshop/interests";
import type { Step } from "../workshop/setting";
import type { Workshop } from "../workshop/workshop";
import type { Command } from "./command";

/** Who takes the minutes: the hour, the step the room is in, and the words of the agreement. */
export interface Taking {
  readonly at: string;
  readonly step: Step;
  readonly newId: () => string;
  readonly words: Words;
}

type Leaf = Exclude<Command, { readonly do: "together" }>;

const leavesOf = (command: Command): readonly Leaf[] =>
  command.do === "together" ? command.commands.flatMap(leavesOf) : [command];

const nameIn = (workshop: Workshop, side: string): string => workshop.sides.find((one) => one.id === side)?.name ?? "";
const sentence = (...parts: readonly string[]): string => parts.filter((part) => !isBlank(part)).join(" ");
const bare = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[.。]$/, "");

/** A quoted text that ends with a mark of its own takes no full stop after it. */
const stopped = (text: string): string => text.replace(/([?!…？！])\.(?=\s|$)/g, "$1");

/** Every side's rating with its doubt, as one sentence of the minutes; empty where nobody rated. */
export const ratingsSaid = (workshop: Workshop, words: Words): string => {
  const { alignment, doubts } = workshop.vision;
  if (workshop.sides.every((side) => alignment[side.id] === undefined)) return "";
  const rated = workshop.sides.map((side) => {
    const rating = alignment[side.id];
    return rating === undefined
      ? words.text("minutes.unrated", { side: side.name })
      : words.text("minutes.rating", { side: side.name, rating });
  });
  const doubted = workshop.sides.flatMap((side) => {
    const doubt = bare(doubts[side.id] ?? "");
    return doubt === "" ? [] : [`${words.text("minutes.doubt", { side: side.name, doubt })}.`];
  });
  return sentence(words.text("minutes.ratings", { list: words.list(rated) }), ...doubted);
};

/** Closes a round: every rating and doubt of it, kept although the next round overwrites them. */
export const roundCommand = (workshop: Workshop, taking: Taking): Command => ({
  do: "add",
  what: "minute",
  record: {
    id: taking.newId(),
    at: taking.at,
    step: "vision",
    kind: "decision",
    text: stopped(sentence(taking.words.text("minutes.round"), ratingsSaid(workshop, taking.words))),
  },
});

const resolutionSaid = (
  workshop: Workshop,
  words: Words,
  one: { readonly kind: Resolution["kind"]; readonly title: string; readonly agreedBy: readonly string[] },
): string => {
  const values = { kind: words.text(`domain.resolutionKind.${one.kind}`), title: bare(one.title) };
  if (values.title === "") return "";
  return one.agreedBy.length === 0
    ? words.text("minutes.resolved", values)
    : words.text("minutes.resolvedBy", {
        ...values,
        sides: words.list(one.agreedBy.map((side) => nameIn(workshop, side))),
      });
};

const verdictsSaid = (workshop: Workshop, words: Words, verdicts: Readonly<Record<string, Verdict>>): string => {
  const list = workshop.sides.flatMap((side) => {
    const one = verdicts[side.id];
    if (!one) return [];
    const said = words.text("minutes.verdict", {
      side: side.name,
      verdict: words.text(`domain.verdict.${one.verdict}`),
    });
    return [isBlank(one.reason) ? said : `${said} (${bare(one.reason)})`];
  });
  return list.length < workshop.sides.length ? "" : words.text("minutes.verdicts", { list: words.list(list) });
};

/** All verdicts once the last of them is in, and again when one is changed after that. */
const newVerdicts = (workshop: Workshop, leaves: readonly Leaf[], words: Words): readonly string[] => {
  const after = { ...workshop.verdicts };
  let turned = false;
  for (const leaf of leaves) {
    if (leaf.do !== "enter" || leaf.map !== "verdicts") continue;
    turned ||= leaf.value !== null && after[leaf.key]?.verdict !== leaf.value.verdict;
    if (leaf.value === null) delete after[leaf.key];
    else after[leaf.key] = leaf.value;
  }
  return turned ? [verdictsSaid(workshop, words, after)] : [];
};

const said = (workshop: Workshop, leaf: Leaf, words: Words): string => {
  if (leaf.do === "add" && leaf.what === "gate") {
    const { step, decision, reason } = leaf.record;
    return sentence(
      words.text("minutes.gate", {
        step: words.text(`domain.step.${step}`),
        decision: words.text(`domain.gate.${decision}`),
      }),
      reason ?? "",
      step === "vision" ? ratingsSaid(workshop, words) : "",
    );
  }
  if (leaf.do === "add" && leaf.what === "resolution") {
    const { kind, title, text, agreedBy } = leaf.record;
    return resolutionSaid(workshop, words, { kind, title: title || text || "", agreedBy: agreedBy ?? [] });
  }
  if (leaf.do === "edit" && leaf.what === "resolution") {
    const before = workshop.resolutions.find((one) => one.id === leaf.id);
    const { kind, agreedBy } = leaf.changes;
    if (!before || (kind === undefined && agreedBy === undefined)) return "";
    const title = leaf.changes.title ?? (before.title || before.text);
    return resolutionSaid(workshop, words, {
      kind: kind ?? before.kind,
      title,
      agreedBy: agreedBy ?? before.agreedBy,
    });
  }
  if (leaf.do === "add" && leaf.what === "signOff")
    return words.text("minutes.signed", {
      side: nameIn(workshop, leaf.record.side),
      decision: words.text(`domain.signOffDecision.${leaf.record.decision}`),
    });
  if (leaf.do === "edit" && leaf.what === "signOff" && leaf.changes.decision !== undefined) {
    const side = leaf.changes.side ?? workshop.signOffs.find((one) => one.id === leaf.id)?.side ?? "";
    return words.text("minutes.signed", {
      side: nameIn(workshop, side),
      decision: words.text(`domain.signOffDecision.${leaf.changes.decision}`),
    });
  }
  if (leaf.do === "enter" && leaf.map === "zones" && leaf.value !== null) {
    const before = workshop.zones[leaf.key]?.state;
    if (before === leaf.value.state || (before === undefined && leaf.value.state === "aligned")) return "";
    return words.text("minutes.zone", {
      topic: words.text(`domain.topic.${leaf.key}`),
      state: words.text(`domain.zoneState.${leaf.value.state}`),
    });
  }
  return "";
};

const gone = (workshop: Workshop, leaf: Leaf, words: Words): readonly string[] =>
  leaf.do !== "remove"
    ? []
    : workshop.resolutions
        .filter((one) => leaf.ids.includes(one.id) && !isBlank(one.title || one.text))
        .map((one) => words.text("minutes.takenBack", { title: bare(one.title || one.text) }));

/**
 * The same gesture with its minutes: what is decided, rated and resolved is written down in the moment it happens and
 * undone with it. What minutes itself already (a disclosure) is left as it is, and so is what nobody decides.
 */
export const minuted = (workshop: Workshop, command: Command, taking: Taking): Command => {
  const leaves = leavesOf(command);
  if (leaves.some((leaf) => leaf.do === "add" && leaf.what === "minute")) return command;
  const { words } = taking;
  const texts = [
    ...newVerdicts(workshop, leaves, words),
    ...leaves.flatMap((leaf) => [said(workshop, leaf, words), ...gone(workshop, leaf, words)]),
  ].filter((text) => text !== "");
  if (texts.length === 0) return command;
  const minutes = texts.map(
    (text): Command => ({
      do: "add",
      what: "minute",
      record: { id: taking.newId(), at: taking.at, step: taking.step, text: stopped(text), kind: "decision" },
    }),
  );
  return { do: "together", commands: [command, ...minutes] };
};

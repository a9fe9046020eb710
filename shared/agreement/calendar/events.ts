import type { MessageKey } from "../../words/words";
import type { PlanReview } from "../../workshop/plan";
import { topicWord } from "../openPoints";
import type { Paper } from "../paper";
import { termTitle } from "../standing";

/** A day of the agreement that belongs into a calendar. */
export interface CalendarEvent {
  /** The thing's id, unique in the workshop; the same in every export. */
  readonly id: string;
  readonly on: string;
  readonly kind: MessageKey;
  readonly title: string;
  /** What helps on the day: who, from where, what otherwise. */
  readonly about: readonly string[];
  /** Without an end: it comes again as long as the partnership lasts. */
  readonly again?: PlanReview["cadence"];
  /** Given up since: whoever has it in the calendar is told, rather than left with it. */
  readonly cancelled?: boolean;
}

const who = (paper: Paper, person: string | null, side: string | null): string =>
  [paper.person(person), side === null ? "" : paper.side(side)].filter((part) => part !== "").join(", ");

/** What the checkups gave up or closed, by id; of several decisions the last counts. */
const givenUp = ({ workshop }: Paper): ReadonlySet<string> => {
  const last = new Map<string, boolean>();
  const visits = [...workshop.checkups].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const visit of visits) {
    for (const { action, state } of visit.actions) last.set(action, state === "dropped");
    for (const { program, decision } of visit.programs) last.set(program, decision === "close");
    for (const { ownership, decision } of visit.dialBacks)
      if (decision !== "keep") last.set(ownership, decision === "end");
  }
  return new Set([...last].filter(([, is]) => is).map(([id]) => id));
};

const ofThePlan = (paper: Paper): readonly CalendarEvent[] => {
  const { plan } = paper.workshop;
  return [
    ...plan.objectives.flatMap((objective) =>
      objective.actions.map((action) => ({
        id: action.id,
        on: action.due,
        kind: "agreement.calendar.action" as const,
        title: action.text,
        about: [who(paper, action.person, action.side), objective.text],
      })),
    ),
    ...plan.reviews.map((review) => ({
      id: review.id,
      on: review.firstOn,
      kind: "agreement.calendar.review" as const,
      title: review.title,
      about: [paper.words.list(review.people.map(paper.person).filter((name) => name !== ""))],
      again: review.cadence,
    })),
    ...plan.programs.map((program) => ({
      id: program.id,
      on: program.renewOn,
      kind: "agreement.calendar.renewal" as const,
      title: program.title,
      about: [program.owner === null ? "" : paper.side(program.owner), program.startsFrom],
    })),
  ];
};

const ofTheTable = (paper: Paper): readonly CalendarEvent[] => {
  const { workshop, words } = paper;
  const t = words.text;
  return [
    ...workshop.ownership.map((stake) => ({
      id: stake.id,
      on: stake.dialBack.reviewOn,
      kind: "agreement.calendar.stake" as const,
      title: stake.title,
      about: [paper.side(stake.owner), stake.goal.text, stake.dialBack.trigger, stake.dialBack.to],
    })),
    ...workshop.commitments.map((one) => ({
      id: one.id,
      on: one.due,
      kind: "agreement.calendar.commitment" as const,
      title: one.text,
      about: [t(`domain.commitmentKind.${one.kind}`), paper.sides([one.from, one.to]), one.measure],
    })),
    ...workshop.resolutions.map((one) => ({
      id: one.id,
      on: one.reviewOn,
      kind: "agreement.calendar.look" as const,
      title: paper.title(one.id),
      about: [one.text],
    })),
    ...workshop.terms.map((term) => ({
      id: term.id,
      on: term.reviewOn,
      kind: "agreement.calendar.look" as const,
      title: termTitle(paper, term),
      about: [term.text],
    })),
    ...Object.entries(workshop.zones).map(([topic, zone]) => ({
      id: `zone-${topic}`,
      on: zone?.reviewOn ?? "",
      kind: "agreement.calendar.look" as const,
      title: topicWord(paper, topic),
      about: [zone?.note ?? ""],
    })),
    ...workshop.asks.map((ask) => ({
      id: ask.id,
      on: ask.by,
      kind: "agreement.calendar.ask" as const,
      title: ask.text,
      about: [who(paper, ask.person, ask.side), ask.otherwise],
    })),
  ];
};

const ofTheRecord = (paper: Paper): readonly CalendarEvent[] => {
  const { workshop, whole } = paper;
  return [
    ...workshop.checkups
      .filter((checkup) => checkup.on > whole.date)
      .map((checkup) => ({
        id: checkup.id,
        on: checkup.on,
        kind: "agreement.calendar.checkup" as const,
        title: whole.title,
        about: [],
      })),
    ...whole.gates.slice(-1).map((gate) => ({
      id: gate.id,
      on: gate.decision === "pause" ? gate.resumeOn : "",
      kind: "agreement.calendar.resume" as const,
      title: whole.title,
      about: [gate.reason],
    })),
  ];
};

/** All days of the agreement, the earliest first; of a pass or a pause only the day it is taken up again. */
export const calendarEvents = (paper: Paper): readonly CalendarEvent[] => {
  const { outcome } = paper.analysis;
  const off = givenUp(paper);
  const ended = outcome === "pass" || outcome === "competitors" || outcome === "paused";
  return [...(ended ? [] : [...ofThePlan(paper), ...ofTheTable(paper)]), ...ofTheRecord(paper)]
    .filter((event) => event.on !== "" && !(ended && event.kind === "agreement.calendar.checkup"))
    .map((event) => (off.has(event.id) ? { ...event, cancelled: true } : event))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
};

/** The days of now, and those of an earlier version that are gone: these are cancelled, never left behind in silence. */
export const calendarEventsSince = (paper: Paper, before: Paper | null): readonly CalendarEvent[] => {
  const now = calendarEvents(paper);
  const kept = new Set(now.map(({ id }) => id));
  const gone = before === null ? [] : calendarEvents(before).filter(({ id }) => !kept.has(id));
  return [...now, ...gone.map((event) => ({ ...event, cancelled: true }))];
};

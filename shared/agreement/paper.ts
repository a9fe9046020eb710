import type { Analysis } from "../analysis/finding";
import { withoutLeaving } from "../analysis/withoutLeaving";
import { fingerprint } from "../document/fingerprint";
import { shorten, type Words } from "../words/words";
import { placeOf } from "../workshop/placeOf";
import { index } from "../workshop/thingIndex";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";
import type { Audience } from "./audience";
import { isolating } from "./isolating";

/** What the people chose about the paper; the rest follows from the workshop. */
export interface PaperChoices {
  /** By function where a works council or a side asked that no name leaves the room. */
  readonly people: "name" | "function";
  readonly minutes: boolean;
  /** The sealed texts of the vision, once disclosed. */
  readonly drafts: boolean;
  /** Whom this copy is for; shared where nothing is said. */
  readonly audience?: Audience;
  /** Ids of parts that are left out; what makes the paper honest stays in. */
  readonly without?: readonly string[];
}

export const plainChoices: PaperChoices = { people: "name", minutes: false, drafts: false };

/** The choices with everything said; the archive keeps the minutes and the drafts. */
const settled = (choices: PaperChoices): Required<PaperChoices> => {
  const audience = choices.audience ?? { kind: "shared" };
  const kept = audience.kind === "archive";
  return {
    ...choices,
    audience,
    without: choices.without ?? [],
    minutes: kept || choices.minutes,
    drafts: kept || choices.drafts,
  };
};

/** All that the sections of the agreement read. */
export interface Paper {
  /** As if written without the sides that leave. */
  readonly workshop: Workshop;
  readonly whole: Workshop;
  readonly analysis: Analysis;
  readonly words: Words;
  readonly choices: Required<PaperChoices>;
  readonly size: "A4" | "Letter";
  readonly fingerprint: string;
  side(id: string | null): string;
  sides(ids: readonly string[]): string;
  /** The side's place in the whole document, which tells its mark. */
  place(id: string): number;
  person(id: string | null): string;
  title(id: string): string;
  money(amount: number): string;
  /** Money once and a year, as one phrase; empty where there is none. */
  cost(amounts: { readonly oneOff: number | null; readonly yearly: number | null }): string;
}

const personName = (workshop: Workshop, words: Words, choices: PaperChoices, id: string): string => {
  for (const side of workshop.sides) {
    const person = side.people.find((one) => one.id === id);
    if (!person) continue;
    const role = person.title === "" ? words.text(`domain.level.${person.level}`) : person.title;
    if (choices.people === "name" && person.name !== "") return person.name;
    return words.text("agreement.functionOf", { title: role, side: side.name });
  }
  return "";
};

/** Opens a workshop for writing its agreement: what may be said of it, and in which words. */
export const openPaper = (
  whole: Workshop,
  analysis: Analysis,
  plain: Words,
  chosen: PaperChoices,
  size: "A4" | "Letter",
): Paper => {
  const words = isolating(plain);
  const choices = settled(chosen);
  const workshop = withoutLeaving(whole);
  const names = new Map(whole.sides.map((one) => [one.id, one.name === "" ? one.short : one.name]));
  const side = (id: string | null): string => (id === null ? "" : (names.get(id) ?? ""));
  const money = (amount: number): string => words.money(amount, whole.currency);
  const things = index(whole);
  const person = (id: string | null): string => (id === null ? "" : personName(whole, words, choices, id));
  return {
    workshop,
    whole,
    analysis,
    words,
    choices,
    size,
    fingerprint: fingerprint(whole),
    side,
    sides: (ids) => words.list([...new Set(ids)].map(side).filter((name) => name !== "")),
    place: (id) => placeOf(whole.sides, id),
    person,
    title: (id) =>
      names.has(id) ? side(id) : things.get(id)?.what === "person" ? person(id) : shorten(titleOf(whole, id), 100),
    money,
    cost: ({ oneOff, yearly }) => {
      const parts = [
        ...(oneOff ? [words.text("agreement.once", { amount: money(oneOff) })] : []),
        ...(yearly ? [words.text("agreement.yearly", { amount: money(yearly) })] : []),
      ];
      return words.list(parts);
    },
  };
};

/** The fingerprint in groups of four, as it is printed. */
export const inGroups = (fingerprint: string, digits = 64): string =>
  fingerprint.slice(0, digits).replace(/(.{4})(?=.)/g, "$1 ");

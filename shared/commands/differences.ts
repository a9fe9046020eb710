import { type Phrase, quoted, shorten } from "../words/words";
import { listsOf, type Subject } from "../workshop/subjects";
import { type Entry, index } from "../workshop/thingIndex";
import { titleOf } from "../workshop/titleOf";
import { type Workshop, workshop as workshopSchema } from "../workshop/workshop";
import { ownLists, rowKindsOf } from "./listPath";
import type { Plain } from "./plain";
import { same } from "./same";

const titlesSaid = 3;
const longest = 40;

const titlesOf = (workshop: Workshop, ids: readonly string[]): { readonly titles: string; readonly more: number } => {
  const titles = ids
    .map((id) => shorten(titleOf(workshop, id), longest))
    .filter((title) => title !== "")
    .slice(0, titlesSaid);
  return {
    titles: titles.length === 0 ? "none" : titles.map((title) => quoted(title)).join(", "),
    more: titles.length === 0 ? 0 : ids.length - titles.length,
  };
};

/** A thing without the things in its lists: those are compared by themselves. */
const alone = ({ what, thing }: Entry): Plain => {
  const rows: readonly string[] = rowKindsOf(what).map((kind) => ownLists[kind]);
  return Object.fromEntries(Object.entries(thing).filter(([key]) => !rows.includes(key)));
};

const said = (
  how: "here" | "there" | "changed",
  what: Subject,
  workshop: Workshop,
  ids: readonly string[],
): readonly Phrase[] =>
  ids.length === 0
    ? []
    : [{ key: "commands.differs.things", values: { how, what, count: ids.length, ...titlesOf(workshop, ids) } }];

/** Whether two versions of a thing count as the same. */
type Alike = (what: Subject, one: Plain, other: Plain) => boolean;

const ofKind = (what: Subject, here: Workshop, there: Workshop, alike: Alike): readonly Phrase[] => {
  const [mine, theirs] = [index(here), index(there)];
  const idsOf = (workshop: Workshop): readonly string[] =>
    listsOf[what](workshop).flatMap((list) => list.map((thing) => thing.id));
  const onlyHere = idsOf(here).filter((id) => theirs.get(id)?.what !== what);
  const onlyThere = idsOf(there).filter((id) => mine.get(id)?.what !== what);
  const changed = idsOf(here).filter((id) => {
    const [one, other] = [mine.get(id), theirs.get(id)];
    return one && other?.what === what && !(alike(what, alone(one), alone(other)) && one.parent === other.parent);
  });
  return [
    ...said("there", what, there, onlyThere),
    ...said("here", what, here, onlyHere),
    ...said("changed", what, here, changed),
  ];
};

const shown = (value: unknown): string => {
  const text = typeof value === "string" ? shorten(value, longest) : "";
  return text === "" ? "none" : text;
};

const plainSettings = ["title", "language", "currency", "place", "date", "startsAt"] as const;

const ofSettings = (here: Workshop, there: Workshop): readonly Phrase[] => [
  ...plainSettings
    .filter((key) => here[key] !== there[key])
    .map(
      (key): Phrase => ({
        key: "commands.differs.setting",
        values: { setting: key, here: shown(here[key]), there: shown(there[key]) },
      }),
    ),
  ...(same(here.facilitator, there.facilitator) && here.competing === there.competing
    ? []
    : [{ key: "commands.differs.part", values: { part: "facilitator" } } as const]),
];

/** Parts without ids of their own: what differs in them is said by their name alone. */
const parts: Readonly<Record<string, (workshop: Workshop) => unknown>> = {
  type: (workshop) => workshop.partnershipType,
  vision: ({ vision }) => ({ ...vision, cards: [], alignment: {}, doubts: {} }),
  alignment: ({ vision }) => [vision.alignment, vision.doubts],
  verdicts: (workshop) => workshop.verdicts,
  zones: (workshop) => workshop.zones,
  joints: (workshop) => workshop.joints,
  longTerm: ({ plan }) => [plan.longTerm.text, plan.fiscalYear],
  front: (workshop) => workshop.front,
  positions: (workshop) => workshop.canvas.positions,
};

const isKnown = (key: string): boolean => Object.hasOwn(workshopSchema.shape, key);
const unknownKeys = (workshop: Workshop): Plain =>
  Object.fromEntries(Object.entries(workshop).filter(([key]) => !isKnown(key)));

const kinds = Object.keys(listsOf);
const isSubject = (key: string): key is Subject => Object.hasOwn(listsOf, key);

const isReordered = (here: Workshop, there: Workshop): boolean =>
  !same(
    index(here)
      .keys()
      .filter((id) => index(there).has(id)),
    index(there)
      .keys()
      .filter((id) => index(here).has(id)),
  );

/**
 * What differs between a workshop here and another version of it, for people to decide by; empty where nothing does. What
 * counts as alike may be wider than what is the same, where texts are compared elsewhere.
 */
export const differences = (here: Workshop, there: Workshop, alike?: Alike): readonly Phrase[] => {
  const named = Object.entries(parts)
    .filter(([, read]) => !same(read(here), read(there)))
    .map(([part]): Phrase => ({ key: "commands.differs.part", values: { part } }));
  const things = kinds
    .filter(isSubject)
    .flatMap((what) => ofKind(what, here, there, alike ?? ((_, one, other) => same(one, other))));
  const phrases = [...ofSettings(here, there), ...named, ...things];
  if (isReordered(here, there)) phrases.push({ key: "commands.differs.part", values: { part: "order" } });
  const rest =
    !same(unknownKeys(here), unknownKeys(there)) || (phrases.length === 0 && alike === undefined && !same(here, there));
  return rest ? [...phrases, { key: "commands.differs.part", values: { part: "rest" } }] : phrases;
};

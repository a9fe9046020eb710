import { isBlank } from "../lib/fold";
import { own } from "../lib/own";
import type { MessageKey, Values, Words } from "../words/words";
import { topics } from "../workshop/interests";
import type { VocabularyTerm } from "../workshop/plan";
import { index } from "../workshop/thingIndex";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";
import type { Finding } from "./finding";
import type { Found } from "./reading";
import { sidesOf } from "./sidesOf";

type Said = Pick<Finding, "message" | "question">;

type Weighed = Found & { readonly sides: readonly string[] };

/** Extra values that are people's own words, which are quoted like titles. */
const quoted = new Set(["shared", "comment"]);

/** What may be of several sides, or of none. */
const ofMany: ReadonlySet<string> = new Set(["objective", "program", "resolution"]);

/** The record quotes in full what people write on a card; the room has it before its eyes and is asked shortly. */
const longest = { message: 600, question: 80 } as const;

const valuesOf = (found: Weighed, workshop: Workshop, words: Words, to: keyof typeof longest): Values => {
  const nameOf = (side: string | null | undefined): string => (side ? titleOf(workshop, side) : "");
  const things = index(workshop);
  const [first, second] = found.refs;
  const values: Record<string, string | number> = {};
  const quote = (text: string): string =>
    isBlank(text) ? words.text("findings.unworded") : words.quote(text, longest[to]);
  const meanings = (word: VocabularyTerm): string[] =>
    workshop.sides.flatMap(({ id }) => {
      const meaning = own(word.meanings, id) ?? "";
      return isBlank(meaning) ? [] : [words.text("findings.meaning", { side: nameOf(id), text: quote(meaning) })];
    });
  const isOwned = found.sides.length > 0;
  values["owned"] = isOwned ? "yes" : "no";
  if (first === undefined) values["sides"] = words.list(workshop.sides.map((side) => nameOf(side.id)));
  if (found.topics) {
    const topic = topics.find((one) => one === first);
    if (topic) values["text"] = words.text(`domain.topic.${topic}`);
  } else if (first !== undefined) {
    const entry = things.get(first);
    const [side, other] = sidesOf(things, first);
    values["side"] = nameOf(side);
    if (other) values["other"] = nameOf(other);
    values["text"] = quote(titleOf(workshop, first));
    if (entry && ofMany.has(entry.what)) values["sides"] = words.list(found.sides.map(nameOf));
    if (entry?.what === "reply") values["person"] = titleOf(workshop, first) || words.text("findings.somebody");
    if (entry?.what === "word") values["meanings"] = words.list(meanings(entry.thing));
    if (entry?.parent !== undefined && !isOwned) values["piece"] = quote(titleOf(workshop, entry.parent));
  }
  if (second !== undefined) {
    values["other"] = nameOf(sidesOf(things, second)[0]);
    values["second"] = quote(titleOf(workshop, second));
  }
  if (found.other !== undefined) values["other"] = nameOf(found.other);
  for (const [key, value] of Object.entries(found.values ?? {})) {
    if (key === "reviewOn") values[key] = words.day(String(value));
    else values[key] = typeof value === "string" && quoted.has(key) ? quote(value) : value;
  }
  return values;
};

/** The sentence for the record and the question for the room. */
export const sayFinding = (found: Weighed, workshop: Workshop, words: Words): Said => {
  const inZone = found.topics && (found.rule === "adrift" || found.rule === "parked");
  const message: MessageKey = inZone ? `findings.${found.rule}.zone.message` : `findings.${found.rule}.message`;
  const question: MessageKey = inZone ? `findings.${found.rule}.zone.question` : `findings.${found.rule}.question`;
  const values = valuesOf(found, workshop, words, "message");
  // Most texts are short and are quoted alike; there can be thousands of findings.
  const isShort = Object.values(values).every((one) => typeof one === "number" || one.length <= longest.question);
  const asked = isShort ? values : valuesOf(found, workshop, words, "question");
  return { message: words.text(message, values), question: words.text(question, asked) };
};

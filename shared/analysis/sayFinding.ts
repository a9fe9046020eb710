import { isBlank } from "../lib/fold";
import type { MessageKey, Values, Words } from "../words/words";
import { topics } from "../workshop/interests";
import { index } from "../workshop/thingIndex";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";
import type { Finding } from "./finding";
import type { Found } from "./reading";
import { sidesOf } from "./sidesOf";

type Said = Pick<Finding, "message" | "question">;

/** Extra values that are people's own words, which are quoted like titles. */
const quoted = new Set(["shared", "comment"]);

const valuesOf = (found: Found & { readonly sides: readonly string[] }, workshop: Workshop, words: Words): Values => {
  const nobody = (): string => words.text("findings.nobody");
  const nameOf = (side: string | null | undefined): string => (side ? titleOf(workshop, side) : nobody());
  const things = index(workshop);
  const [first, second] = found.refs;
  const values: Record<string, string | number> = {};
  const quote = (text: string): string => (isBlank(text) ? words.text("findings.unworded") : words.quote(text));
  if (first === undefined) values["sides"] = words.list(workshop.sides.map((side) => nameOf(side.id)));
  if (found.topics) {
    const topic = topics.find((one) => one === first);
    if (topic) values["text"] = words.text(`domain.topic.${topic}`);
  } else if (first !== undefined) {
    const [side, other] = sidesOf(things, first);
    values["side"] = nameOf(side);
    if (other) values["other"] = nameOf(other);
    values["text"] = quote(titleOf(workshop, first));
  }
  if (second !== undefined) {
    values["other"] = nameOf(sidesOf(things, second)[0]);
    values["second"] = quote(titleOf(workshop, second));
  }
  for (const [key, value] of Object.entries(found.values ?? {})) {
    if (key === "reviewOn") values[key] = words.day(String(value));
    else values[key] = typeof value === "string" && quoted.has(key) ? quote(value) : value;
  }
  return values;
};

/** The sentence for the record and the question for the room. */
export const sayFinding = (
  found: Found & { readonly sides: readonly string[] },
  workshop: Workshop,
  words: Words,
): Said => {
  const values = valuesOf(found, workshop, words);
  const inZone = found.topics && (found.rule === "adrift" || found.rule === "parked");
  const message: MessageKey = inZone ? `findings.${found.rule}.zone.message` : `findings.${found.rule}.message`;
  const question: MessageKey = inZone ? `findings.${found.rule}.zone.question` : `findings.${found.rule}.question`;
  return { message: words.text(message, values), question: words.text(question, values) };
};

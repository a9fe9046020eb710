import type { Subject } from "../workshop/subjects";
import { index } from "../workshop/thingIndex";
import { type Workshop, workshop as workshopSchema } from "../workshop/workshop";
import { duplicateWorkshop } from "./duplicateWorkshop";
import { isPlain, type Plain } from "./plain";
import { isTemplateSubject, textKey, textPaths } from "./templateTexts";

/** What a thing is besides its texts: kinds, sides and weights. Names, days, money and figures stay behind. */
const structure = new Set([
  "id",
  "kind",
  "side",
  "strength",
  "topic",
  "level",
  "exclusivity",
  "owner",
  "grantedBy",
  "from",
  "to",
  "cadence",
  "stance",
  "weight",
  "mustHave",
  "paidBy",
  "inherited",
  "binding",
  "sides",
  "year",
]);
/** Lists of other things that go along where those are taken over too. */
const ties = new Set(["protects", "serves", "towards", "answers", "watch"]);

interface Chosen {
  readonly kept: ReadonlySet<string>;
  readonly ticked: ReadonlySet<string>;
}

const put = (into: Record<string, unknown>, path: string, text: string): void => {
  const [head = "", rest] = path.split(".");
  if (rest === undefined) {
    into[head] = text;
    return;
  }
  const inner = into[head];
  into[head] = { ...(isPlain(inner) ? inner : {}), [rest]: text };
};

const textAt = (thing: Plain, path: string): unknown =>
  path.split(".").reduce<unknown>((at, key) => (isPlain(at) ? at[key] : undefined), thing);

/** A thing with nothing but its structure and the texts that were ticked. */
const bare = (what: Subject, thing: Plain, { kept, ticked }: Chosen): Plain => {
  const made: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(thing)) {
    if (structure.has(key) && !isPlain(value)) made[key] = value;
    else if (ties.has(key) && Array.isArray(value)) made[key] = value.filter((id) => kept.has(id));
  }
  if (!isTemplateSubject(what)) return made;
  const id = String(thing["id"]);
  for (const path of textPaths[what]) {
    const text = textAt(thing, path);
    if (typeof text === "string" && ticked.has(textKey(id, path))) put(made, path, text);
  }
  return made;
};

const letters = ["A", "B", "C", "D", "E", "F"];

/**
 * A template from a workshop: agenda, type, currency and as many sides as there were, without their names and people;
 * of everything else only what was ticked, word for word. Days, money, figures, verdicts and whatever was sealed stay behind.
 */
export const templateFrom = (
  workshop: Workshop,
  ticked: ReadonlySet<string>,
  wanted: { readonly newId: () => string; readonly title: string; readonly nameSide: (letter: string) => string },
): Workshop => {
  const things = index(workshop);
  const kept = new Set<string>();
  for (const [id, { what, parent }] of things) {
    if (!isTemplateSubject(what) || !textPaths[what].some((path) => ticked.has(textKey(id, path)))) continue;
    kept.add(id);
    if (parent !== undefined) kept.add(parent);
  }
  const chosen = { kept, ticked };
  const of = (what: Subject, list: readonly (Plain & { readonly id: string })[]): readonly Plain[] =>
    list.filter((one) => kept.has(one.id)).map((one) => bare(what, one, chosen));
  const { plan, vision } = workshop;
  const made = workshopSchema.parse({
    sameside: 1,
    id: workshop.id,
    title: wanted.title,
    partnershipType: workshop.partnershipType,
    language: workshop.language,
    currency: workshop.currency,
    competing: workshop.competing,
    sides: workshop.sides.map(({ id }, at) => ({ id, name: wanted.nameSide(letters[at] ?? "") })),
    agenda: workshop.agenda.map(({ id, step, title, minutes }) => ({
      id,
      step,
      title: ticked.has(textKey(id, "title")) ? title : "",
      minutes,
    })),
    vision: { cards: of("card", vision.cards) },
    interests: of("interest", workshop.interests),
    situations: of("situation", workshop.situations),
    roles: workshop.roles
      .filter((one) => kept.has(one.id))
      .map((one) => ({ ...bare("role", one, chosen), gives: of("give", one.gives), needs: of("need", one.needs) })),
    joints: workshop.joints.filter(({ give, need }) => kept.has(give) && kept.has(need)),
    ownership: of("stake", workshop.ownership),
    commitments: of("commitment", workshop.commitments),
    terms: of("term", workshop.terms),
    plan: {
      longTerm: { milestones: of("milestone", plan.longTerm.milestones) },
      objectives: plan.objectives
        .filter((one) => kept.has(one.id))
        .map((one) => ({
          ...bare("objective", one, chosen),
          kpis: of("kpi", one.kpis),
          actions: of("action", one.actions),
        })),
      reviews: of("review", plan.reviews),
      programs: of("program", plan.programs),
      push: of("push", plan.push),
    },
    risks: of("risk", workshop.risks),
    vocabulary: of("word", workshop.vocabulary),
    asks: of("ask", workshop.asks),
  });
  return duplicateWorkshop(made, wanted.newId, wanted.title);
};

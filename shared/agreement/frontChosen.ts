import { index } from "../workshop/thingIndex";
import type { Block, Line } from "./blocks";
import { interestColumns } from "./interestColumns";
import type { Paper } from "./paper";
import { stakeSentence } from "./stakeSentence";

type Chosen = { readonly interest: string } | { readonly line: Line } | null;

/** One thing of page one as a line: what it is, then its text. */
const chosenLine = (paper: Paper, id: string): Chosen => {
  const { words, workshop } = paper;
  const interest = workshop.interests.find((one) => one.id === id);
  if (interest) return { interest: id };
  const stake = workshop.ownership.find((one) => one.id === id);
  if (stake)
    return line(words.text("agreement.kind.stake", { owner: paper.side(stake.owner) }), stakeSentence(paper, stake));
  const resolution = workshop.resolutions.find((one) => one.id === id);
  // What is parked and what is asked stands in the boxes below, once.
  if (resolution?.kind === "parked" || workshop.asks.some((one) => one.id === id)) return null;
  if (resolution)
    return line(
      resolution.title,
      resolution.text,
      words.text("agreement.kind.agreedBy", { sides: paper.sides(resolution.agreedBy) }),
    );
  const situation = workshop.situations.find((one) => one.id === id);
  if (situation) {
    const by =
      situation.agreedBy.length === 0
        ? words.text("agreement.kind.agreedByNone")
        : words.text("agreement.kind.agreedBy", { sides: paper.sides(situation.agreedBy) });
    return line(words.text(`domain.stance.${situation.stance}`), situation.text, by);
  }
  const objective = workshop.plan.objectives.find((one) => one.id === id);
  if (objective) return line(words.text("agreement.kind.objective"), objective.text, paper.sides(objective.sides));
  const term = workshop.terms.find((one) => one.id === id);
  if (term) return line(term.title === "" ? words.text(`domain.termKind.${term.kind}`) : term.title, term.text);
  const card = workshop.vision.cards.find((one) => one.id === id);
  if (card) return line(words.text(`domain.cardKind.${card.kind}`), card.text, paper.side(card.side));
  const milestone = workshop.plan.longTerm.milestones.find((one) => one.id === id);
  if (milestone) return line(milestone.year.toString(), milestone.text);
  const risk = workshop.risks.find((one) => one.id === id);
  if (risk) return line(risk.text, risk.then);
  const role = workshop.roles.find((one) => one.id === id);
  if (role)
    return line(words.text("agreement.kind.piece", { title: role.title }), role.description, paper.side(role.side));
  // An envelope, a minute or a draft never stands on page one, whatever the list says.
  const what = index(workshop).get(id)?.what;
  return what === undefined || withheld.has(what) ? null : line("", paper.title(id));
};

const withheld = new Set<string>(["envelope", "minute", "block", "parked", "checkup", "guess", "signOff", "reply"]);

const line = (lead: string, text: string, aside = ""): Chosen => ({
  line: { ...(lead === "" ? {} : { lead }), text, ...(aside === "" ? {} : { aside }) },
});

/** What the room put on page one, in its order; interests that follow each other stand side by side. */
export const chosenBlocks = (paper: Paper): readonly Block[] => {
  const blocks: Block[] = [];
  let interests: string[] = [];
  let lines: Line[] = [];
  const flush = (): void => {
    if (interests.length > 0) {
      const held = interests;
      blocks.push(
        interestColumns(
          paper,
          paper.workshop.interests.filter((one) => held.includes(one.id)),
        ),
      );
    }
    if (lines.length > 0) blocks.push({ kind: "lines", lines });
    interests = [];
    lines = [];
  };
  for (const id of new Set(paper.workshop.front)) {
    const one = chosenLine(paper, id);
    if (one === null) continue;
    if ("interest" in one) {
      if (lines.length > 0) flush();
      interests.push(one.interest);
    } else {
      if (interests.length > 0) flush();
      lines.push(one.line);
    }
  }
  flush();
  return blocks;
};

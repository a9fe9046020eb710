import { cleanText } from "../commands/clean";
import type { Command } from "../commands/command";
import { isBlank } from "../lib/fold";
import type { Words } from "../words/words";
import type { Envelope } from "../workshop/interests";
import type { Felt } from "../workshop/plan";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import { goesWith, isPaper } from "./readiness";
import type { Content, VisionTexts } from "./readSealed";
import type { PageKind } from "./written";

/** An envelope that was opened and whose receipt holds. */
export interface OpenedEnvelope {
  readonly envelope: Envelope;
  readonly content: Content;
}

export interface Disclosing {
  readonly kind: PageKind;
  /** The checkup into which the answers go; null for other kinds. */
  readonly checkup: string | null;
  readonly opened: readonly OpenedEnvelope[];
  /** Sides that decided not to disclose. */
  readonly droppedOut: readonly string[];
  readonly at: string;
  readonly newId: () => string;
  readonly words: Words;
}

const oneText = (texts: VisionTexts): string =>
  [texts.opportunity, texts.whyTogether, texts.statement].filter((text) => !isBlank(text)).join("\n\n");

/** Answers of a checkup: what a side says now takes the place of what stood there of it. */
const answeredWith = (before: readonly Felt[], fresh: readonly Felt[]): Felt[] => [
  ...before.filter((old) => !fresh.some((one) => one.by === old.by && one.about === old.about)),
  ...fresh,
];

/** All lists at the same moment: one command, so that nobody's comes first. */
export const discloseCommand = (workshop: Workshop, disclosing: Disclosing): Command => {
  const { kind, opened, droppedOut, at, newId, words } = disclosing;
  const taken = new Set(
    index(workshop)
      .keys()
      .map((id) => id.normalize("NFC")),
  );
  // An id that another program chose badly must not keep everybody's lists from the table.
  const freshId = (id: string): string => {
    const fits = id !== "" && id !== "__proto__" && id === cleanText(id) && !taken.has(id.normalize("NFC"));
    const free = fits ? id : newId();
    taken.add(free.normalize("NFC"));
    return free;
  };
  const isSide = (id: string): boolean => workshop.sides.some((one) => one.id === id);
  const nameOf = (id: string): string => workshop.sides.find((one) => one.id === id)?.name ?? "";
  const commands: Command[] = [];
  const drafts = new Map<string, string[]>();
  const answers: Felt[] = [];
  const open = (envelope: Envelope): void => {
    commands.push({ do: "edit", what: "envelope", id: envelope.id, changes: { openedAt: at, box: "" } });
  };
  for (const { envelope, content } of opened) {
    open(envelope);
    if (content.kind === "interests")
      for (const one of content.interests)
        commands.push({
          do: "add",
          what: "interest",
          record: { ...one, id: freshId(one.id), readBackBy: [], level: one.level ?? envelope.level },
        });
    if (content.kind === "guesses")
      for (const one of content.guesses)
        if (isSide(one.about) && one.about !== one.side)
          commands.push({ do: "add", what: "guess", record: { ...one, id: freshId(one.id), hit: null } });
    if (content.kind === "vision")
      drafts.set(envelope.side, [...(drafts.get(envelope.side) ?? []), oneText(content.texts)]);
    if (content.kind === "checkup")
      answers.push(...content.felt.filter((one) => isSide(one.about) && one.about !== one.by));
  }
  for (const [side, texts] of drafts)
    commands.push({ do: "enter", map: "drafts", key: side, value: texts.filter(Boolean).join("\n\n") });
  const checkup = workshop.checkups.find((one) => one.id === disclosing.checkup);
  if (checkup && answers.length > 0)
    commands.push({
      do: "edit",
      what: "checkup",
      id: checkup.id,
      changes: { felt: answeredWith(checkup.felt, answers) },
    });
  const paper = workshop.envelopes.filter(
    (one) => isPaper(one) && goesWith(kind, one) && !droppedOut.includes(one.side),
  );
  // A real envelope is torn open at the same moment; what stands in it is typed in while it is read aloud.
  paper.forEach(open);

  const minute = (text: string): void => {
    commands.push({ do: "add", what: "minute", record: { id: newId(), at, step: kind, text, kind: "decision" } });
  };
  const sidesOf = (list: readonly Envelope[]): string =>
    words.list([...new Set(list.map((envelope) => envelope.side))].map(nameOf));
  const what = words.text(`domain.envelopeKind.${kind}`);
  if (opened.length > 0)
    minute(words.text("envelopes.minute.disclosed", { what, sides: sidesOf(opened.map(({ envelope }) => envelope)) }));
  if (paper.length > 0) minute(words.text("envelopes.minute.paper", { what, sides: sidesOf(paper) }));
  for (const side of droppedOut) minute(words.text("envelopes.minute.droppedOut", { what, side: nameOf(side) }));
  return { do: "together", name: { key: "envelopes.step.disclosed", values: { what } }, commands };
};

import type { Command } from "../commands/command";
import { isBlank } from "../lib/fold";
import type { Words } from "../words/words";
import type { Envelope } from "../workshop/interests";
import type { Step } from "../workshop/setting";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import type { Content, VisionTexts } from "./readSealed";
import { isSealed } from "./sealCommand";
import type { PageKind } from "./written";

/** Kinds that one passphrase opens together. */
export const openedWith: Readonly<Record<PageKind, readonly Envelope["kind"][]>> = {
  interests: ["interests", "guesses"],
  vision: ["vision"],
};

/** What one passphrase of a side opens: its sealed envelopes of one level. */
export interface SealedSet {
  readonly side: string;
  readonly level: Envelope["level"];
  readonly envelopes: readonly Envelope[];
}

/** Where a side stands before a disclosure. */
export interface Readiness {
  readonly side: string;
  /** `paper`: a real envelope, typed in while it is read aloud; `open`: disclosed before. */
  readonly state: "sealed" | "paper" | "open" | "missing";
  readonly sets: readonly SealedSet[];
}

/** How far each side is: a disclosure waits for all of them, or for their own word that they drop out. */
export const readiness = (workshop: Workshop, kind: PageKind): readonly Readiness[] =>
  workshop.sides.map(({ id: side }) => {
    const own = workshop.envelopes.filter((one) => one.side === side);
    const sealed = own.filter((one) => isSealed(one) && openedWith[kind].includes(one.kind));
    const levels = [...new Set(sealed.map((one) => one.level))];
    const sets = levels
      .map((level) => ({ side, level, envelopes: sealed.filter((one) => one.level === level) }))
      .filter((set) => set.envelopes.some((one) => one.kind === kind));
    const ofKind = own.filter((one) => one.kind === kind);
    if (sets.length > 0) return { side, state: "sealed", sets };
    if (ofKind.some((one) => one.openedAt !== null)) return { side, state: "open", sets };
    return { side, state: ofKind.length > 0 ? "paper" : "missing", sets };
  });

/** An envelope that was opened and whose receipt holds. */
export interface OpenedEnvelope {
  readonly envelope: Envelope;
  readonly content: Content;
}

export interface Disclosing {
  readonly kind: PageKind;
  readonly opened: readonly OpenedEnvelope[];
  /** Sides that decided not to disclose. */
  readonly droppedOut: readonly string[];
  readonly at: string;
  readonly newId: () => string;
  readonly words: Words;
}

const oneText = (texts: VisionTexts): string =>
  [texts.opportunity, texts.whyTogether, texts.statement].filter((text) => !isBlank(text)).join("\n\n");

/** All lists at the same moment: one command, so that nobody's comes first. */
export const discloseCommand = (workshop: Workshop, disclosing: Disclosing): Command => {
  const { kind, opened, droppedOut, at, newId, words } = disclosing;
  const known = index(workshop);
  const taken = new Set<string>();
  const freshId = (id: string): string => {
    const free = id !== "" && !known.has(id) && !taken.has(id) ? id : newId();
    taken.add(free);
    return free;
  };
  const isSide = (id: string): boolean => workshop.sides.some((one) => one.id === id);
  const nameOf = (id: string): string => workshop.sides.find((one) => one.id === id)?.name ?? "";
  const commands: Command[] = [];
  const drafts = new Map<string, string[]>();
  for (const { envelope, content } of opened) {
    commands.push({ do: "edit", what: "envelope", id: envelope.id, changes: { openedAt: at, box: "" } });
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
  }
  for (const [side, texts] of drafts)
    commands.push({ do: "enter", map: "drafts", key: side, value: texts.filter(Boolean).join("\n\n") });
  const step: Step = kind === "vision" ? "vision" : "interests";
  const minute = (text: string): void => {
    commands.push({ do: "add", what: "minute", record: { id: newId(), at, step, text, kind: "decision" } });
  };
  const sides = [...new Set(opened.map(({ envelope }) => envelope.side))].map(nameOf);
  const what = words.text(`domain.envelopeKind.${kind}`);
  if (sides.length > 0) minute(words.text("envelopes.minute.disclosed", { what, sides: words.list(sides) }));
  for (const side of droppedOut) minute(words.text("envelopes.minute.droppedOut", { what, side: nameOf(side) }));
  return { do: "together", name: { key: "envelopes.step.disclosed", values: { what } }, commands };
};

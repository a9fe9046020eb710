import { leavingSides } from "../analysis/leavingSides";
import type { Envelope } from "../workshop/interests";
import type { Side } from "../workshop/setting";
import type { Workshop } from "../workshop/workshop";
import { isSealed } from "./sealCommand";
import type { PageKind } from "./written";

/** Kinds that one passphrase opens together. */
const openedWith: Readonly<Record<PageKind, readonly Envelope["kind"][]>> = {
  interests: ["interests", "guesses"],
  vision: ["vision"],
  checkup: ["checkup"],
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

/** Who is asked: for the day every side, at a checkup those that have stayed. */
export const askedSides = (workshop: Workshop, kind: PageKind): readonly Side[] => {
  if (kind !== "checkup") return workshop.sides;
  const left = leavingSides(workshop);
  return workshop.sides.filter((side) => !left.includes(side.id));
};

/** Whether an envelope belongs to what is disclosed together under a kind. */
export const goesWith = (kind: PageKind, envelope: Envelope): boolean => openedWith[kind].includes(envelope.kind);

/** A real envelope on the table: it has no box, and is typed in while it is read aloud. */
export const isPaper = (envelope: Envelope): boolean => envelope.openedAt === null && envelope.box === "";

/**
 * How far each side is: a disclosure waits for all of them, or for their own word that they drop out. Checkups come
 * again: there a side has disclosed when its answers stand in the one that is asked about.
 */
export const readiness = (workshop: Workshop, kind: PageKind, checkup: string | null = null): readonly Readiness[] => {
  const answered = workshop.checkups.find((one) => one.id === checkup)?.felt ?? [];
  const hasDisclosed = (side: string, ofKind: readonly Envelope[]): boolean =>
    kind === "checkup" ? answered.some((one) => one.by === side) : ofKind.some((one) => one.openedAt !== null);
  return askedSides(workshop, kind).map(({ id: side }) => {
    const own = workshop.envelopes.filter((one) => one.side === side);
    const sealed = own.filter((one) => isSealed(one) && goesWith(kind, one));
    const levels = [...new Set(sealed.map((one) => one.level))];
    const sets = levels
      .map((level) => ({ side, level, envelopes: sealed.filter((one) => one.level === level) }))
      .filter((set) => set.envelopes.some((one) => one.kind === kind));
    const ofKind = own.filter((one) => one.kind === kind);
    if (sets.length > 0) return { side, state: "sealed", sets };
    if (hasDisclosed(side, ofKind)) return { side, state: "open", sets };
    return { side, state: ofKind.some(isPaper) ? "paper" : "missing", sets };
  });
};

import type { Envelope, Interest } from "../workshop/interests";
import type { Workshop } from "../workshop/workshop";

const closed = (workshop: Workshop, kind: Envelope["kind"]): readonly Envelope[] =>
  workshop.envelopes.filter((envelope) => envelope.kind === kind && envelope.openedAt === null);

/** The sides with an envelope of a kind that is not opened yet. */
export const sidesSealed = (workshop: Workshop, kind: Envelope["kind"]): ReadonlySet<string> =>
  new Set(closed(workshop, kind).map((envelope) => envelope.side));

/**
 * Whether the lists of a kind still wait for each other. Once they were disclosed, an envelope that stays closed (its
 * side dropped out, or wrote again) keeps nobody else's list away.
 */
export const isWaiting = (workshop: Workshop, kind: Envelope["kind"]): boolean =>
  closed(workshop, kind).length > 0 &&
  !workshop.envelopes.some(
    (envelope) => envelope.kind === kind && envelope.openedAt !== null && envelope.receipt !== "",
  );

/**
 * Whether an interest waits for its envelope: all lists appear at the same moment, so what was written down before
 * stays with the facilitator while a list of the same level is sealed.
 */
export const isWithheld = (workshop: Workshop, interest: Interest): boolean =>
  isWaiting(workshop, "interests") &&
  closed(workshop, "interests").some((envelope) => envelope.level === null || envelope.level === interest.level);

import type { Envelope, Interest } from "../workshop/interests";
import type { Workshop } from "../workshop/workshop";

const closed = (workshop: Workshop, kind: Envelope["kind"]): readonly Envelope[] =>
  workshop.envelopes.filter((envelope) => envelope.kind === kind && envelope.openedAt === null);

/** The sides with an envelope of a kind that is not opened yet. */
export const sidesSealed = (workshop: Workshop, kind: Envelope["kind"]): ReadonlySet<string> =>
  new Set(closed(workshop, kind).map((envelope) => envelope.side));

/**
 * Whether an interest waits for its envelope: all lists appear at the same moment, so what was written down before
 * stays with the facilitator while a list of the same level is sealed.
 */
export const isWithheld = (workshop: Workshop, interest: Interest): boolean =>
  closed(workshop, "interests").some((envelope) => envelope.level === null || envelope.level === interest.level);

import type { Analysis } from "../analysis/finding";
import type { Workshop } from "../workshop/workshop";
import { isStillSealed } from "./purpose";

/**
 * The workshop as it may leave the house: what is still sealed stays behind (the receipts remain), drafts of a vision
 * still in its envelope too, and what the facilitator sees from outside unless every side signed the text that holds it.
 */
export const forReaders = (workshop: Workshop, analysis: Analysis): Workshop => ({
  ...workshop,
  facilitator: analysis.status === "agreed" ? workshop.facilitator : { ...workshop.facilitator, seen: "" },
  envelopes: workshop.envelopes.map((envelope) => (envelope.openedAt === null ? { ...envelope, box: "" } : envelope)),
  vision: {
    ...workshop.vision,
    drafts: Object.fromEntries(
      Object.entries(workshop.vision.drafts).filter(([side]) => !isStillSealed(workshop, side)),
    ),
  },
});

import { z } from "zod";
import { fingerprint } from "../../document/fingerprint";
import { readWorkshop } from "../../document/readWorkshop";
import { failure, type Result, success } from "../../lib/result";
import type { Phrase } from "../../words/words";
import type { Workshop } from "../../workshop/workshop";
import type { Agreement } from "../blocks";
import type { PaperChoices } from "../paper";

/** The name of the attachment in a PDF, and the id of the data block of a page. */
export const carriedName = { pdf: "agreement.json", html: "sameside-agreement" } as const;

const carriedVersion = 1;
const order = z.strictObject({
  paper: z.enum(["A4", "Letter"]),
  minutes: z.boolean(),
  drafts: z.boolean(),
  audience: z.union([
    z.strictObject({ kind: z.enum(["shared", "archive"]) }),
    z.strictObject({ kind: z.literal("side"), side: z.string().min(1).max(200) }),
  ]),
});
const schema = z.strictObject({ samesideAgreement: z.literal(carriedVersion), order, workshop: z.unknown() });

/** What a document carries: the agreement's data, and the choices it was printed by. */
export interface Carried {
  readonly workshop: Workshop;
  readonly paper: "A4" | "Letter";
  readonly choices: PaperChoices;
}

/** Why a copy carries no data: it is no full charter by name, or not all sides agreed to what the facilitator saw. */
export type NotCarried = "copy" | "seen";

/**
 * Whether a document may carry its data: only the full charter, with nothing left out of it, people by name, and with
 * all that the fingerprint counts; null where it may. Anything else would hand out more than it shows. What the
 * facilitator saw from outside is in the fingerprint and leaves the house only once every side has signed the text that
 * holds it: data without it would not give the fingerprint, and data with it would tell it.
 */
export const whyNotCarried = (
  agreement: Pick<Agreement, "shape" | "parts">,
  choices: PaperChoices,
  readers: Workshop,
  whole: Workshop,
): NotCarried | null => {
  if (agreement.shape !== "charter" || choices.people !== "name" || agreement.parts.some((part) => part.out))
    return "copy";
  return fingerprint(readers) === fingerprint(whole) ? null : "seen";
};

/** The data as it is carried: JSON in which nothing can end a script element. */
export const carriedText = ({ workshop, paper, choices }: Carried): string =>
  JSON.stringify({
    samesideAgreement: carriedVersion,
    order: {
      paper,
      minutes: choices.minutes,
      drafts: choices.drafts,
      audience: choices.audience ?? { kind: "shared" },
    },
    workshop,
  }).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads carried data; it comes from outside like any file. */
export const readCarried = (text: string): Result<Carried, Phrase> => {
  const read = schema.safeParse(parsed(text));
  if (!read.success) return failure({ key: "verify.said.brokenData" });
  const workshop = readWorkshop(JSON.stringify(read.data.workshop ?? null));
  if (!workshop.ok) return failure(workshop.error.sentence);
  const { paper, minutes, drafts, audience } = read.data.order;
  return success({
    workshop: workshop.value.workshop,
    paper,
    choices: {
      people: "name",
      minutes,
      drafts,
      audience: audience.kind === "side" ? audience : { kind: audience.kind },
    },
  });
};

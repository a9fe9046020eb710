import type { Preparation } from "@shared/envelope/preparation";
import { guessesOf, interestsOf } from "@shared/envelope/records";
import type { SealedFile } from "@shared/envelope/sealedFile";
import { type Sealable, sealedText } from "@shared/envelope/sealedText";
import type { Written } from "@shared/envelope/written";
import { encodeBase64 } from "@shared/lib/base64";
import { isBlank } from "@shared/lib/fold";
import { sealWithPassphrase } from "../seal/age";
import { newId, now } from "../store/clock";

const nonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Whether anything stands on the page that could be sealed, by part. */
export const partsWritten = (page: Written): { readonly vision: boolean; readonly interests: boolean } => ({
  vision: [page.opportunity, page.whyTogether, page.statement].some((text) => !isBlank(text)),
  interests: [...page.must, ...page.good].some((one) => !isBlank(one.text)),
});

/** Seals what was written into the small file that goes back to the facilitator. */
export const sealFile = async (
  { workshop, side }: Preparation,
  page: Written,
  passphrase: string,
): Promise<SealedFile> => {
  const has = partsWritten(page);
  const { opportunity, whyTogether, statement } = page;
  const of = { side: side.id, level: null, newId };
  const contents: Pick<Sealable, "kind" | "content">[] = [
    ...(has.interests
      ? [
          { kind: "interests", content: interestsOf(page, of) } as const,
          { kind: "guesses", content: guessesOf(page, of) } as const,
        ]
      : []),
    ...(has.vision ? [{ kind: "vision", content: { opportunity, whyTogether, statement } } as const] : []),
  ];
  const envelopes: SealedFile["envelopes"] = [];
  for (const one of contents) {
    const { text, receipt } = sealedText({ workshop, side: side.id, nonce: nonce(), ...one });
    const box = encodeBase64(await sealWithPassphrase(text, passphrase));
    envelopes.push({ kind: one.kind, level: null, sealedAt: now(), receipt, box });
  }
  return { format: "sameside-sealed", version: 1, workshop, side: side.id, envelopes };
};

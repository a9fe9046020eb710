import type { Preparation } from "@shared/envelope/preparation";
import { feltOf, guessesOf, interestsOf } from "@shared/envelope/records";
import type { SealedFile } from "@shared/envelope/sealedFile";
import { type Sealable, sealedText } from "@shared/envelope/sealedText";
import { isUnwritten, type Written } from "@shared/envelope/written";
import { encodeBase64 } from "@shared/lib/base64";
import type { Level } from "@shared/workshop/setting";
import { sealWithPassphrase } from "../seal/age";
import { newId, now } from "../store/clock";

const nonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Seals what was written into the small file that goes back to the facilitator; null where nothing was written. */
export const sealFile = async (
  { workshop, side }: Preparation,
  page: Written,
  level: Level | null,
  passphrase: string,
): Promise<SealedFile | null> => {
  const { opportunity, whyTogether, statement } = page;
  const of = { side: side.id, level, newId };
  const contents: Pick<Sealable, "kind" | "content">[] = [
    ...(isUnwritten(page, "interests")
      ? []
      : [
          { kind: "interests", content: interestsOf(page, of) } as const,
          // Also where nobody guessed: an envelope that is missing would already say something.
          { kind: "guesses", content: guessesOf(page, of) } as const,
        ]),
    ...(isUnwritten(page, "vision")
      ? []
      : [{ kind: "vision", content: { opportunity, whyTogether, statement } } as const]),
    ...(isUnwritten(page, "checkup") ? [] : [{ kind: "checkup", content: feltOf(page, side.id) } as const]),
  ];
  if (contents.length === 0) return null;
  const envelopes: SealedFile["envelopes"] = [];
  for (const one of contents) {
    const { text, receipt } = sealedText({ workshop, side: side.id, nonce: nonce(), ...one });
    const box = encodeBase64(await sealWithPassphrase(text, passphrase));
    envelopes.push({ kind: one.kind, level, sealedAt: now(), receipt, box });
  }
  return { format: "sameside-sealed", version: 1, workshop, side: side.id, envelopes };
};

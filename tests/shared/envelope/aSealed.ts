import { readSealed } from "@shared/envelope/readSealed";
import { guessesOf, interestsOf } from "@shared/envelope/records";
import { type Sealable, sealedText } from "@shared/envelope/sealedText";
import { nothingWritten, type Written } from "@shared/envelope/written";
import type { Envelope } from "@shared/workshop/interests";

let count = 0;
/** Ids that a test can read. */
export const nextId = (): string => {
  count += 1;
  return `new-${String(count)}`;
};

export const aPage = (part: Partial<Written> = {}): Written => ({ ...nothingWritten, ...part });

/** A page of a side as sealed texts with the envelopes that belong to them; without the encryption around. */
export const sealedBy = (side: string, page: Written, workshop = "w1") => {
  const of = { side, level: null, newId: nextId };
  const parts: readonly Pick<Sealable, "kind" | "content">[] = [
    { kind: "interests", content: interestsOf(page, of) },
    { kind: "guesses", content: guessesOf(page, of) },
  ];
  return parts.map((part) => {
    const { text, receipt } = sealedText({ workshop, side, nonce: "0123456789abcdef".repeat(4), ...part });
    const envelope: Envelope = {
      id: nextId(),
      side,
      kind: part.kind,
      level: null,
      sealedAt: "2026-11-25T10:00:00.000+01:00",
      receipt,
      box: "AAAA",
      openedAt: null,
    };
    return { text, envelope };
  });
};

/** Opens what `sealedBy` sealed. */
export const openedFrom = (sealed: ReturnType<typeof sealedBy>, workshop = "w1") =>
  sealed.map(({ text, envelope }) => {
    const content = readSealed(text, envelope, workshop);
    if (!content.ok) throw new Error(content.error);
    return { envelope, content: content.value };
  });

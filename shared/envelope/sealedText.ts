import { encodeUtf8 } from "../lib/utf8";
import type { Envelope, Guess, Interest } from "../workshop/interests";
import type { Felt } from "../workshop/plan";
import { receiptOf } from "./receipt";
import type { Written } from "./written";

/** Encryption shows a length; in steps this wide it says next to nothing about who wrote much. */
export const paddedTo = 16 * 1024;

/** What lies in an envelope, before it is padded and encrypted. */
export interface Sealable {
  readonly workshop: string;
  readonly side: string;
  readonly kind: Envelope["kind"];
  /** 256 random bits, so that nobody finds a short list by trying. */
  readonly nonce: string;
  readonly content:
    | readonly Interest[]
    | readonly Guess[]
    | readonly Felt[]
    | Pick<Written, "opportunity" | "whyTogether" | "statement">;
}

/** The text to encrypt, a whole number of steps long, and the receipt of what it says. */
export const sealedText = (sealable: Sealable): { readonly text: string; readonly receipt: string } => {
  const bare = JSON.stringify({ ...sealable, padding: "" });
  const missing = (paddedTo - (encodeUtf8(bare).length % paddedTo)) % paddedTo;
  return { text: JSON.stringify({ ...sealable, padding: " ".repeat(missing) }), receipt: receiptOf(sealable) };
};

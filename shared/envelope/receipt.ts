import { canonicalJson } from "../lib/canonicalJson";
import { sha256 } from "../lib/sha256";

const grouped = (digits: string): string => digits.replace(/(.{4})(?=.)/g, "$1 ");

/** The receipt of what is sealed: SHA-256 of its RFC 8785 form without the padding, 64 hex digits in groups of four. */
export const receiptOf = (sealed: object): string => {
  const counted = Object.fromEntries(Object.entries(sealed).filter(([key]) => key !== "padding"));
  return grouped(sha256(canonicalJson(counted)));
};

/** The first four groups: short enough to note down, and to tell one envelope from another. */
export const shortReceipt = (receipt: string): string => grouped(bare(receipt).slice(0, 16));

const bare = (receipt: string): string => receipt.replace(/\s+/g, "").toLowerCase();

/** Whether two receipts are the same, however they are spaced. */
export const sameReceipt = (one: string, other: string): boolean => bare(one) !== "" && bare(one) === bare(other);

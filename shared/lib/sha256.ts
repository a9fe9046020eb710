import { sha256 as digest } from "@noble/hashes/sha2.js";
import { encodeUtf8 } from "./utf8";

const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** SHA-256 of bytes, or of the UTF-8 bytes of a text, as 64 lower-case hex digits. */
export const sha256 = (content: string | Uint8Array): string =>
  Array.from(digest(typeof content === "string" ? encodeUtf8(content) : content), (byte) => hexOf[byte]).join("");

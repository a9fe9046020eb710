const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const places = new Map(Array.from(signs, (sign, place) => [sign, place]));

/** Bytes as base64 with its padding. */
export const encodeBase64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1];
    const third = bytes[at + 2];
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    parts.push(
      signs.charAt(group >> 18),
      signs.charAt((group >> 12) & 63),
      second === undefined ? "=" : signs.charAt((group >> 6) & 63),
      third === undefined ? "=" : signs.charAt(group & 63),
    );
  }
  return parts.join("");
};

/** The bytes of base64 text, or null where it is none; white space counts for nothing. */
export const decodeBase64 = (text: string): Uint8Array | null => {
  const plain = text.replace(/\s+/g, "").replace(/={1,2}$/, "");
  if (plain.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let length = 0;
  for (const sign of plain) {
    const place = places.get(sign);
    if (place === undefined) return null;
    held = ((held << 6) | place) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
};

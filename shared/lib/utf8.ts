const high = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const low = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The UTF-8 bytes of a text; a lone surrogate becomes the replacement character. */
export const encodeUtf8 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let point = text.charCodeAt(at);
    if (high(point) && low(text.charCodeAt(at + 1))) {
      at++;
      point = 0x10000 + ((point - 0xd800) << 10) + (text.charCodeAt(at) - 0xdc00);
    } else if (high(point) || low(point)) point = 0xfffd;
    if (point < 0x80) bytes[length++] = point;
    else if (point < 0x800) {
      bytes[length++] = 0xc0 | (point >> 6);
      bytes[length++] = 0x80 | (point & 63);
    } else if (point < 0x10000) {
      bytes[length++] = 0xe0 | (point >> 12);
      bytes[length++] = 0x80 | ((point >> 6) & 63);
      bytes[length++] = 0x80 | (point & 63);
    } else {
      bytes[length++] = 0xf0 | (point >> 18);
      bytes[length++] = 0x80 | ((point >> 12) & 63);
      bytes[length++] = 0x80 | ((point >> 6) & 63);
      bytes[length++] = 0x80 | (point & 63);
    }
  }
  return bytes.subarray(0, length);
};

/** Smallest code point that may be written with this many following bytes; shorter ones are overlong. */
const smallest = [0, 0x80, 0x800, 0x10000];

/** The text of UTF-8 bytes, or the offset of the first byte that is not UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string | number => {
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const start = at;
    const first = bytes[at++] ?? 0;
    let point = first;
    if (first >= 0x80) {
      const following = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
      if (first < 0xc2 || first > 0xf4) return start;
      point = first & (0x3f >> following);
      for (let n = 0; n < following; n++) {
        const next = bytes[at++] ?? 0;
        if ((next & 0xc0) !== 0x80) return start;
        point = (point << 6) | (next & 63);
      }
      if (point < (smallest[following] ?? 0) || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return start;
    }
    if (point < 0x10000) units.push(point);
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    if (units.length > 8000) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join("");
};

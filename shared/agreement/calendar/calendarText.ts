// Octets a line may have, its line break aside.
const LONGEST = 75;

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A text as a value of a calendar: its own signs escaped, a line break said, and no character that ends a line. */
export const calendarText = (text: string): string =>
  text
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");

/** A line folded to 75 octets, never within a character; each next part begins with a blank. */
export const folded = (line: string): string => {
  const parts: string[] = [];
  let part = "";
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LONGEST) {
      parts.push(part);
      part = " ";
      length = 1;
    }
    part += character;
    length += size;
  }
  return [...parts, part].join("\r\n");
};

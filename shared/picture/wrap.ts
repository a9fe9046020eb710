import { breaksAnywhere, characters, measure, type TextStyle } from "./measure";

const ELLIPSIS = "…";

// Most texts: the same pieces, found by the engine itself.
const plain = /^[\x20-\x7e]*$/;
const plainChunk = /[^ \-/]*[ \-/]|[^ \-/]+$/g;

// As in the line breaking of Unicode (UAX #14), as far as texts of a workshop need it.
const inNumber = /\d[-/]\d/;
const digit = /^\d$/;
const hyphen = /^[-–—/\u00ad]$/;
/** Never begins a line: it belongs to what it closes. */
const closing = /^[\p{Pe}\p{Pf},.:;!?%…‥、。，．：；！？・ー々〜ぁぃぅぇぉっゃゅょァィゥェォッャュョ]$/u;
/** Never ends a line. */
const opening = /[\p{Ps}\p{Pi}]$/u;

/** Pieces a line is put together from: words with the blank after them, single characters of scripts without blanks. */
const chunks = (text: string): readonly string[] => {
  if (plain.test(text) && !inNumber.test(text)) return text.match(plainChunk) ?? [];
  const out: string[] = [];
  let word = "";
  const close = (): void => {
    if (word !== "") out.push(word);
    word = "";
  };
  const all = Array.from(text);
  all.forEach((character, at) => {
    const before = word === "" ? (out.at(-1) ?? "") : word;
    const wide = breaksAnywhere(character);
    if ((wide || word === "") && before !== "" && !before.endsWith(" ") && closing.test(character)) {
      if (word === "") word = out.pop() ?? "";
      word += character;
      close();
    } else if (wide) {
      if (!opening.test(word)) close();
      word += character;
      if (!opening.test(character)) close();
    } else {
      word += character;
      const holds = digit.test(all[at - 1] ?? "") && digit.test(all[at + 1] ?? "") && "-/".includes(character);
      if (character === " " || (hyphen.test(character) && !holds)) close();
    }
  });
  close();
  return out;
};

/** A word longer than the line, cut where it must be; widths add up, so that no part is measured again with each character. */
const cut = (word: string, width: number, style: TextStyle): readonly string[] => {
  const out: string[] = [];
  let part = "";
  let far = 0;
  for (const character of characters(word)) {
    const wide = measure(character, style);
    if (part !== "" && far + wide > width) {
      out.push(part);
      part = "";
      far = 0;
    }
    part += character;
    far += wide;
  }
  if (part !== "") out.push(part);
  return out;
};

/** As much of a line as has room before an ellipsis. */
const shortened = (line: string, width: number, style: TextStyle): string => {
  let far = measure(ELLIPSIS, style);
  let part = "";
  for (const character of characters(line)) {
    far += measure(character, style);
    if (far > width) break;
    part += character;
  }
  return part.trimEnd() + ELLIPSIS;
};

/** The lines a text takes in a width of CSS pixels; beyond `maxLines` the last one ends in an ellipsis. */
export const wrap = (
  text: string,
  width: number,
  style: TextStyle,
  maxLines = Number.POSITIVE_INFINITY,
): readonly string[] => {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    // Widths add up, so that no word is measured again with each one that follows.
    let far = 0;
    for (const chunk of chunks(paragraph.replace(/[\t ]+/g, " ").trim())) {
      const bare = chunk.trimEnd();
      const wide = measure(bare, style);
      const whole = bare.length === chunk.length ? wide : wide + measure(chunk.slice(bare.length), style);
      if (far + wide <= width) {
        line += chunk;
        far += whole;
        continue;
      }
      if (line !== "") lines.push(line.trimEnd());
      const parts = wide <= width ? [chunk] : cut(chunk, width, style);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? "";
      far = wide <= width ? whole : measure(line, style);
    }
    lines.push(line.trimEnd());
  }
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), shortened(`${kept.at(-1) ?? ""} `, width, style)];
};

import { breaksAnywhere, characters, measure, type TextStyle } from "./measure";

const ELLIPSIS = "…";

// Most texts: the same pieces, found by the engine itself.
const plain = /^[\x20-\x7e]*$/;
const plainChunk = /[^ \-/]*[ \-/]|[^ \-/]+$/g;

/** Pieces a line is put together from: words with the blank after them, single characters of scripts without blanks. */
const chunks = (text: string): readonly string[] => {
  if (plain.test(text)) return text.match(plainChunk) ?? [];
  const out: string[] = [];
  let word = "";
  const close = (): void => {
    if (word !== "") out.push(word);
    word = "";
  };
  for (const character of text) {
    if (breaksAnywhere(character)) {
      close();
      out.push(character);
    } else if (character === " ") {
      word += character;
      close();
    } else {
      word += character;
      if (character === "-" || character === "–" || character === "—" || character === "/" || character === "\u00ad")
        close();
    }
  }
  close();
  return out;
};

/** A word longer than the line, cut where it must be. */
const cut = (word: string, width: number, style: TextStyle): readonly string[] => {
  const out: string[] = [];
  let part = "";
  for (const character of characters(word)) {
    if (part !== "" && measure(part + character, style) > width) {
      out.push(part);
      part = "";
    }
    part += character;
  }
  if (part !== "") out.push(part);
  return out;
};

const shortened = (line: string, width: number, style: TextStyle): string => {
  const kept = [...characters(line)];
  while (kept.length > 0 && measure(kept.join("").trimEnd() + ELLIPSIS, style) > width) kept.pop();
  return kept.join("").trimEnd() + ELLIPSIS;
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

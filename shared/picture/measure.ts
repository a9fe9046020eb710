import { advances } from "./advances";

export type TextWeight = 400 | 600;

/** Size in CSS pixels at 100 %. */
export interface TextStyle {
  readonly size: number;
  readonly weight: TextWeight;
}

const read = (table: string): ReadonlyMap<number, number> => {
  const map = new Map<number, number>();
  for (const run of table.split(" ")) {
    const [start = "", list = ""] = run.split(":");
    let code = Number.parseInt(start, 16);
    for (const advance of list.split(",")) map.set(code++, Number(advance));
  }
  return map;
};

const tables: Readonly<Record<TextWeight, ReadonlyMap<number, number>>> = {
  400: read(advances[400]),
  600: read(advances[600]),
};

const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]$/u;
const mark = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
// Shaped scripts are set in Noto; the margin covers ligatures and vowel signs that the sum can't see.
const shaped = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]$/u;
const SHAPED = 640;
const OTHER = 780;
const others = new Map<string, number>();

const PLAIN = 128;
/** The first 128 characters by their number: most texts hold no other. */
const plainTables: Readonly<Record<TextWeight, readonly number[]>> = {
  400: Array.from({ length: PLAIN }, (_, code) => tables[400].get(code) ?? -1),
  600: Array.from({ length: PLAIN }, (_, code) => tables[600].get(code) ?? -1),
};

const advanceOf = (character: string, weight: TextWeight): number => {
  const known = tables[weight].get(character.codePointAt(0) ?? 0);
  if (known !== undefined) return known;
  const before = others.get(character);
  if (before !== undefined) return before;
  const width = mark.test(character) ? 0 : wide.test(character) ? 1000 : shaped.test(character) ? SHAPED : OTHER;
  others.set(character, width);
  return width;
};

/** The width of one line of text in CSS pixels, as window, picture and command line all take it to be. */
export const measure = (text: string, style: TextStyle): number => {
  let sum = 0;
  const plain = plainTables[style.weight];
  for (let at = 0; at < text.length; at += 1) {
    const advance = plain[text.charCodeAt(at)];
    if (advance === undefined || advance < 0) {
      for (const character of text.slice(at)) sum += advanceOf(character, style.weight);
      break;
    }
    sum += advance;
  }
  return (sum * style.size) / 1000;
};

/** Whether a line may break before and after this character. */
export const breaksAnywhere = (character: string): boolean => wide.test(character);

// Made when it is first asked for: what a machine knows of scripts takes it tens of milliseconds to bring up.
let graphemes: Intl.Segmenter | null = null;
const segmenter = (): Intl.Segmenter => {
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return graphemes;
};
const simple = /^[\x20-\x7e]*$/;

/** What a reader takes for one character each. */
export const characters = (text: string): readonly string[] =>
  simple.test(text) ? Array.from(text) : Array.from(segmenter().segment(text), (part) => part.segment);

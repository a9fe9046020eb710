import { carriedName } from "./carried";

/** What a page of ours holds, taken apart by one reader for the page in hand and for the one printed again. */
export interface PageWords {
  /** The data block; null where there is none. */
  readonly data: string | null;
  /** All text a reader may see, line by line. */
  readonly lines: readonly string[];
  /** All of the page but its fonts and its data. */
  readonly rest: string;
}

const inline = /^\/?(?:b|i|span|bdi|a|tspan|em|strong)\b/i;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : -1;
    if (point >= 0) return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    return named[String(name)] ?? whole;
  });

const block = new RegExp(`<script type="application/json" id="${carriedName.html}">([^<]*)</script>`);

/** Text of the elements that are not shown as such: style and script, whose content is no line of the agreement. */
const unseen = /<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

/** Takes a page of ours apart. A page that is not ours gives lines too, just other ones. */
export const pageWords = (html: string): PageWords => {
  const data = block.exec(html)?.[1] ?? null;
  const rest = html
    .replace(block, "")
    .replace(/@font-face\{[^{}]*\}\s*/g, "")
    .replace(/<style>\s+/g, "<style>")
    .replace(/\r\n?/g, "\n")
    .trim();
  const lines: string[] = [];
  let line = "";
  const end = (): void => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  for (const [part] of rest.replace(unseen, "\n").matchAll(/<[^>]*>|[^<]+|</g)) {
    if (!part.startsWith("<") || part === "<") line += decoded(part);
    else if (!inline.test(part.slice(1))) end();
  }
  end();
  return { data, lines, rest };
};

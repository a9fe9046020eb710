import { fontCatalogue } from "./fontCatalogue";

/** A bundled font file and the characters it is for. */
export interface FontFile {
  readonly file: string;
  readonly family: string;
  readonly weights: string;
  /** As CSS writes it. */
  readonly range: string;
}

interface Known extends FontFile {
  readonly spans: readonly (readonly [number, number])[];
}

const spanOf = (span: string): readonly [number, number] => {
  const [from = "", to] = span.split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)];
};

const read = (): readonly Known[] =>
  fontCatalogue.flatMap(({ name, family, cuts, subsets }) =>
    subsets.split(";").flatMap((entry) => {
      const [subset = "", ranges = ""] = entry.split("=");
      const spans = ranges.split(",");
      const range = spans.map((span) => `U+${span}`).join(",");
      return cuts.split(";").map((cut) => {
        const [called = "", weights = ""] = cut.split("=");
        const file = `${name}-${subset}-${called}-normal.woff2`;
        return { file, family, weights, range, spans: spans.map(spanOf) };
      });
    }),
  );

let known: readonly Known[] | null = null;
// What every page holds: capitals, digits, quotation marks and the sides' glyphs.
const ALWAYS = "Aa0“”…·●▲■◆★";

/**
 * The font files a text needs, fewest first found: IBM Plex Sans for Latin, Greek and Cyrillic; Noto Sans for the rest.
 * `families` narrows it, since the HTML for readers embeds Plex alone.
 */
export const fontFaces = (text: string, families: "plex" | "all"): readonly FontFile[] => {
  known ??= read();
  const list = families === "plex" ? known.filter((one) => one.family === "IBM Plex Sans") : known;
  const needed = new Set<Known>();
  for (const character of new Set(ALWAYS + text)) {
    const code = character.codePointAt(0) ?? 0;
    const holder = list.find((one) => one.spans.some(([from, to]) => code >= from && code <= to));
    // Every cut of the subset: a name may stand in bold too.
    if (holder) for (const one of list) if (one.range === holder.range && one.family === holder.family) needed.add(one);
  }
  return list
    .filter((one) => needed.has(one))
    .map(({ file, family, weights, range }) => ({ file, family, weights, range }));
};

/** The @font-face rules with the files' bytes inside, as base64 by file name; a file that is missing is left out. */
export const fontCss = (files: readonly FontFile[], bytes: Readonly<Record<string, string>>): string =>
  files
    .flatMap(({ file, family, weights, range }) => {
      const data = bytes[file];
      return data === undefined
        ? []
        : [
            `@font-face{font-family:"${family}";font-weight:${weights};font-style:normal;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`,
          ];
    })
    .join("\n");

/** A picture of ours with the fonts its texts need inside it: the same on a machine that has none of them. */
export const svgWithFonts = (svg: string, bytes: Readonly<Record<string, string>>): string => {
  const css = fontCss(fontFaces(svg, "all"), bytes);
  return css === "" ? svg : svg.replace(">", `><style>${css}</style>`);
};

// Writes shared/agreement/fontCatalogue.ts: which bundled font file holds which characters. Run once after a font
// package changes: node assets/fonts/catalogue.mjs
// Static cuts (@fontsource/…) come before variable ones: a PDF keeps their names and outlines, of a variable font it
// keeps only drawings without a name.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const packages = [
  [
    "ibm-plex-sans",
    "IBM Plex Sans",
    ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"],
    "100 700",
  ],
  ["noto-sans-arabic", "Noto Sans", ["arabic"], "100 900"],
  ["noto-sans-hebrew", "Noto Sans", ["hebrew"], "100 900"],
  ["noto-sans-devanagari", "Noto Sans", ["devanagari"], "100 900"],
  ["noto-sans-jp", "Noto Sans", null, "100 900"],
  ["noto-sans-kr", "Noto Sans", null, "100 900"],
];
const latinKeys = new Set(["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"]);

const lines = packages.map(([name, family, subsets, weights]) => {
  const fixed = new URL(`../../node_modules/@fontsource/${name}/`, import.meta.url);
  const folder = existsSync(fixed)
    ? fixed
    : new URL(`../../node_modules/@fontsource-variable/${name}/`, import.meta.url);
  const cuts = folder === fixed ? "400=400;600=600" : `wght=${weights}`;
  const ranges = JSON.parse(readFileSync(new URL("unicode.json", folder), "utf8"));
  const files = Object.entries(ranges)
    .filter(([key]) => (subsets ? subsets.includes(key) : !latinKeys.has(key)))
    .map(([key, range]) => `${key.replace(/[[\]]/g, "")}=${range.replace(/\s+|U\+/g, "")}`);
  return `  { name: "${name}", family: "${family}", cuts: "${cuts}", subsets: "${files.join(";")}" },`;
});
writeFileSync(
  new URL("../../shared/agreement/fontCatalogue.ts", import.meta.url),
  `// Made by assets/fonts/catalogue.mjs from the font packages; change the script, not this table.\n\n` +
    `/** Font packages with their subsets, "subset=ranges in hex;…". Where two hold a character, the first counts. */\n` +
    `export const fontCatalogue = [\n${lines.join("\n")}\n] as const;\n`,
);

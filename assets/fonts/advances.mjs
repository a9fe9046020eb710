// Writes shared/picture/advances.ts: how far each character of the bundled IBM Plex Sans moves the pen,
// in thousandths of the font size. Run once after the font package changes: node assets/fonts/advances.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const folder = new URL("../../node_modules/@fontsource-variable/ibm-plex-sans/", import.meta.url);
const ranges = JSON.parse(readFileSync(new URL("unicode.json", folder), "utf8"));
const subsets = ["cyrillic-ext", "cyrillic", "greek", "vietnamese", "latin-ext", "latin"];
const weights = [400, 600];

const spans = subsets.flatMap((subset) =>
  ranges[subset].split(",").map((range) => {
    const [from, to] = range.trim().replace("U+", "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)];
  }),
);
const characters = [
  ...new Set(spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))),
]
  .filter(
    (code) => code >= 0x20 && !(code >= 0x7f && code <= 0x9f) && !/\p{Cn}|\p{Mn}/u.test(String.fromCodePoint(code)),
  )
  .sort((a, b) => a - b);

const browser = await chromium.launch({
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
await page.setContent("<canvas></canvas>");
const fonts = subsets.map((subset) => ({
  data: readFileSync(new URL(`files/ibm-plex-sans-${subset}-wght-normal.woff2`, folder)).toString("base64"),
  range: ranges[subset],
}));
const measured = await page.evaluate(
  async ({ fonts, characters, weights }) => {
    for (const { data, range } of fonts) {
      const face = new FontFace("Plex", `url(data:font/woff2;base64,${data})`, {
        weight: "100 700",
        unicodeRange: range,
      });
      document.fonts.add(await face.load());
    }
    const pen = document.querySelector("canvas").getContext("2d");
    return weights.map((weight) =>
      characters.map((code) => {
        const text = String.fromCodePoint(code);
        // A character the font lacks falls to the next family: two different ones then disagree.
        const widths = ["monospace", "serif"].map((other) => {
          pen.font = `${weight} 1000px Plex, ${other}`;
          return pen.measureText(text).width;
        });
        return widths[0] === widths[1] ? Math.round(widths[0]) : -1;
      }),
    );
  },
  { fonts, characters, weights },
);
await browser.close();

const runs = (widths) => {
  const out = [];
  let last = -2;
  characters.forEach((code, index) => {
    const width = widths[index];
    if (width < 0) return;
    if (code !== last + 1) out.push([code.toString(16), []]);
    out.at(-1)[1].push(width);
    last = code;
  });
  return out.map(([start, list]) => `${start}:${list.join(",")}`).join(" ");
};
const body = weights.map((weight, index) => `  ${weight}: "${runs(measured[index])}",`).join("\n");
writeFileSync(
  new URL("../../shared/picture/advances.ts", import.meta.url),
  `// Made by assets/fonts/advances.mjs from IBM Plex Sans; change the script, not this table.\n\n` +
    `/** Thousandths of the font size by weight: runs of "first code point in hex:advance,advance,…". */\n` +
    `export const advances = {\n${body}\n} as const;\n`,
);

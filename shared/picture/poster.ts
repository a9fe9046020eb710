import type { Words } from "../words/words";
import { svgOf, touches } from "./drawn";
import type { Picture } from "./drawPicture";
import type { Box } from "./spaces";
import { element, escapeText } from "./svg";

export const posterPapers = ["A4", "A3"] as const;
export type PosterPaper = (typeof posterPapers)[number];

export interface PosterOrder {
  readonly paper: PosterPaper;
  /** Sheets beside each other; as many rows as the picture then needs. */
  readonly across: number;
  /** @font-face rules. */
  readonly fonts: string;
  readonly title: string;
}

/** Millimetres, lying. */
const papers: Readonly<Record<PosterPaper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 297, height: 210 },
  A3: { width: 420, height: 297 },
};
const MARGIN = 12;
/** The line that names the sheet. */
const FOOT = 6;
/** Neighbours show the same strip, so that they can be glued on each other. */
const LAP = 10;

/** One sheet of the poster: its row and column, and the part of the picture on it. */
export interface PosterSheet {
  readonly row: number;
  readonly column: number;
  readonly view: Box;
  /** Millimetres on the paper. */
  readonly width: number;
  readonly height: number;
}

export interface PosterPlan {
  readonly rows: number;
  readonly columns: number;
  readonly sheets: readonly PosterSheet[];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The part of the plane that a picture of ours shows; null where the text is none. */
export const viewOfPicture = (svg: string): Box | null => {
  const found = /^<svg[^>]*\sviewBox="(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+)"/.exec(svg);
  if (!found) return null;
  const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
  return width > 0 && height > 0 ? { x, y, width, height } : null;
};

/** Cuts a picture into sheets that together show all of it, neighbours with a common strip. */
export const planPoster = (view: Box, paper: PosterPaper, across: number): PosterPlan => {
  const wide = papers[paper].width - 2 * MARGIN;
  const high = papers[paper].height - 2 * MARGIN - FOOT;
  const columns = Math.max(1, Math.floor(across));
  // Millimetres a pixel.
  const scale = (columns * (wide - LAP) + LAP) / view.width;
  const rows = Math.max(1, Math.ceil((view.height * scale - LAP) / (high - LAP)));
  const sheets = Array.from({ length: rows * columns }, (_, at): PosterSheet => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const part = {
      x: round(view.x + (column * (wide - LAP)) / scale),
      y: round(view.y + (row * (high - LAP)) / scale),
      width: round(wide / scale),
      height: round(high / scale),
    };
    return { row: row + 1, column: column + 1, view: part, width: wide, height: high };
  });
  return { rows, columns, sheets };
};

const rules = ({ paper, fonts }: PosterOrder): string => `${fonts}
@page{size:${paper} landscape;margin:${MARGIN}mm}
html,body{margin:0;font-family:'IBM Plex Sans',sans-serif}
section{break-after:page;break-inside:avoid}
section:last-child{break-after:auto}
section svg{display:block;overflow:hidden;outline:0.2mm dashed #6f7a8b;outline-offset:-0.2mm}
p{margin:0;height:${FOOT - 0.5}mm;font-size:3mm;line-height:${FOOT - 0.5}mm;color:#465062;white-space:nowrap;overflow:hidden}
.source{position:absolute;width:0;height:0;overflow:hidden}`;

/**
 * A picture as a document of sheets to be printed and glued together. Each sheet holds only what touches its part: many
 * sheets of a large table take no longer to print than the table itself.
 */
export const posterHtml = (picture: Picture, words: Words, order: PosterOrder): string => {
  const { sheets, rows, columns } = planPoster(picture.box, order.paper, order.across);
  // The patterns are there once for all sheets.
  const source = `<svg class="source" xmlns="http://www.w3.org/2000/svg" aria-hidden="true">${picture.definitions}</svg>`;
  const pages = sheets.map(
    (sheet) =>
      `<section>${element(
        "svg",
        {
          viewBox: `${sheet.view.x} ${sheet.view.y} ${sheet.view.width} ${sheet.view.height}`,
          width: `${round(sheet.width)}mm`,
          height: `${round(sheet.height)}mm`,
          preserveAspectRatio: "xMinYMin meet",
          "font-family": picture.fonts,
        },
        svgOf(picture.parts.filter((part) => touches(part, sheet.view))),
      )}<p>${escapeText(words.text("picture.sheet", { title: order.title, row: sheet.row, rows, column: sheet.column, columns }))}</p></section>`,
  );
  return `<!doctype html><html lang="${escapeText(words.locale)}"><head><meta charset="utf-8"><title>${escapeText(order.title)}</title><style>${rules(order)}</style></head><body>${source}${pages.join("")}</body></html>`;
};

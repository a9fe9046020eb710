import type { IPropertiesOptions } from "docx";
import { palette } from "../../picture/palette";

const colour = (hex: string): string => hex.replace("#", "").toUpperCase();

/** Colours of the paper as Word names them. */
export const ink = {
  text: colour(palette.text),
  muted: colour(palette.muted),
  hairline: colour(palette.hairline),
  accent: "1558B8",
  tones: {
    plain: { text: colour(palette.muted), back: "F6F7F9" },
    caution: { text: "8A4B00", back: "FFF5E6" },
    danger: { text: colour(palette.danger), back: "FDF1F0" },
    success: { text: colour(palette.success), back: "EEF7F1" },
    ask: { text: "124B98", back: "ECF2FC" },
  },
  side: (place: number): string => colour(palette.sides[place % palette.sides.length]?.fill ?? palette.text),
} as const;

const font = { ascii: "Calibri", hAnsi: "Calibri", cs: "Arial" } as const;

/** Named styles, so that whoever works on the text changes a look once; close on a paper that keeps to few pages. Sizes are half points, spaces twentieths. */
export const wordStyles = (
  language: string,
  rightToLeft: boolean,
  close: boolean,
): NonNullable<IPropertiesOptions["styles"]> => ({
  default: {
    document: {
      run: {
        font,
        size: 21,
        color: ink.text,
        language: rightToLeft ? { value: "en", bidirectional: language } : { value: language, eastAsia: language },
      },
      paragraph: { spacing: { after: 100, line: 264, lineRule: "auto" } },
    },
    title: { run: { size: 40, bold: true, color: ink.text }, paragraph: { spacing: { after: 60 }, keepNext: true } },
    heading1: {
      run: { size: close ? 25 : 28, bold: true, color: ink.text },
      paragraph: {
        spacing: close ? { before: 160, after: 40 } : { before: 360, after: 120 },
        keepNext: true,
        keepLines: true,
      },
    },
    heading2: {
      run: { size: 23, bold: true, color: ink.text },
      paragraph: { spacing: { before: 220, after: 80 }, keepNext: true, keepLines: true },
    },
    heading3: {
      run: { size: 21, bold: true, color: ink.muted },
      paragraph: { spacing: { before: 140, after: 60 }, keepNext: true, keepLines: true },
    },
    listParagraph: { paragraph: { spacing: { after: 40 } } },
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      quickFormat: true,
      run: { color: ink.muted },
      paragraph: { spacing: { after: 160 } },
    },
    { id: "Status", name: "Status", basedOn: "Normal", quickFormat: true, run: { bold: true } },
    {
      id: "Lead",
      name: "Lead",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 24 },
      paragraph: { spacing: { before: 80, after: 120 } },
    },
    { id: "Muted", name: "Muted", basedOn: "Normal", quickFormat: true, run: { color: ink.muted, size: 19 } },
    {
      id: "TableCaption",
      name: "Table caption",
      basedOn: "Normal",
      quickFormat: true,
      run: { bold: true, size: close ? 19 : 21 },
      paragraph: { keepNext: true, spacing: close ? { before: 60, after: 20 } : { before: 140, after: 60 } },
    },
    {
      id: "Cell",
      name: "Cell",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: close ? 18 : 19 },
      paragraph: { spacing: { after: 0, line: close ? 240 : 250, lineRule: "auto" } },
    },
    {
      id: "CellHead",
      name: "Cell head",
      basedOn: "Cell",
      quickFormat: true,
      run: { size: close ? 18 : 19, bold: true, color: ink.muted },
      paragraph: { keepNext: true },
    },
    {
      id: "Fingerprint",
      name: "Fingerprint",
      basedOn: "Normal",
      quickFormat: true,
      run: { font: "Courier New", size: 19 },
    },
    {
      id: "Band",
      name: "Band",
      basedOn: "Normal",
      run: { size: 16, color: ink.muted },
      paragraph: { spacing: { after: 0 } },
    },
    ...[1, 2].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: "Normal",
      // So small that contents of thirty parts stand on the first page.
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 240 }, indent: { start: (level - 1) * 220 } },
    })),
  ],
});

import { BorderStyle, ImageRun, Paragraph, type Table, TableCell, TextRun, WidthType } from "docx";
import { sideMark } from "../../picture/sideMark";
import { quoted } from "../../words/words";
import { type Block, type Charts, chartWidths, type Line, type Tone } from "../blocks";
import { ink } from "./wordStyles";
import { cell, factsTable, paragraph, plainTable, textRuns, wordTable } from "./wordTables";
import { officeText, runsRight } from "./wordText";

/** A drawing as bytes, with its size in pixels. */
export interface Drawing {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What the blocks of one document share. */
export interface WordPage {
  readonly rightToLeft: boolean;
  /** Width of the text in twentieths of a point. */
  readonly width: number;
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** Page one: as small as in a table's cell, so that it stays on one page in other programs too. */
  readonly close: boolean;
  /** What stands where a drawing cannot be made. */
  readonly pictureApart: string;
}

type Parts = readonly (Paragraph | Table)[];

/** A line runs from right to left where all its parts do: a name in another script does not turn our sentence. */
const lineRight = (line: Line, page: WordPage): boolean =>
  [line.lead ?? "", line.text, line.aside ?? ""]
    .filter((part) => part.trim() !== "")
    .every((part) => runsRight(part, page.rightToLeft));

const lineRuns = (line: Line, right: boolean): readonly TextRun[] => [
  ...(line.lead ? [...textRuns(line.lead, right, { bold: true }), new TextRun(" ")] : []),
  ...textRuns(line.text, right),
  ...(line.aside ? [new TextRun(" "), ...textRuns(line.aside, right, { color: ink.muted })] : []),
];

const bullet = (line: Line, page: WordPage, reference: string, instance: number): Paragraph => {
  const right = lineRight(line, page);
  if (page.close)
    return new Paragraph({
      style: "Cell",
      bidirectional: right,
      spacing: { after: 60 },
      children: lineRuns(line, right),
    });
  return new Paragraph({
    style: "ListParagraph",
    numbering: { reference, level: 0, instance },
    bidirectional: right,
    children: lineRuns(line, right),
  });
};

const notice = (tone: Tone, heading: string, lines: readonly Line[], page: WordPage, said: boolean): Parts => {
  const { text, back } = ink.tones[tone];
  const bar = { style: BorderStyle.SINGLE, size: 18, color: text, space: 8 } as const;
  const frame = (right: boolean) => ({
    ...(page.close ? { style: "Cell" } : {}),
    border: right ? { right: bar } : { left: bar },
    shading: { fill: back },
    keepLines: true,
    spacing: { after: 0, before: 0 },
  });
  const right = runsRight(heading, page.rightToLeft);
  return [
    ...(said
      ? []
      : [paragraph(heading, page.rightToLeft, { ...frame(right), keepNext: true }, { bold: true, color: text })]),
    ...lines.map((line, at) => {
      const own = lineRight(line, page);
      return new Paragraph({
        ...frame(own),
        bidirectional: own,
        keepNext: at < lines.length - 1,
        children: lineRuns(line, own),
      });
    }),
    new Paragraph({ style: "Cell", children: [] }),
  ];
};

const columns = (block: Extract<Block, { kind: "columns" }>, page: WordPage): Parts => {
  const beside = block.columns.length === 3 ? 3 : 2;
  const width = Math.floor(page.width / beside);
  const cells = block.columns.map(
    (column) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        margins: { top: 60, bottom: 120, left: 0, right: 160 },
        borders: {
          top: { style: BorderStyle.SINGLE, size: 24, color: ink.side(column.place) },
          left: { style: BorderStyle.NONE, size: 0, color: "auto" },
          right: { style: BorderStyle.NONE, size: 0, color: "auto" },
          bottom: { style: BorderStyle.NONE, size: 0, color: "auto" },
        },
        children: [
          paragraph(
            `${sideMark(column.place).glyph} ${column.name}`,
            page.rightToLeft,
            { style: "Cell", keepNext: true },
            { bold: true },
          ),
          ...column.groups.flatMap((group) => [
            ...(group.heading === ""
              ? []
              : [paragraph(group.heading, page.rightToLeft, { style: "CellHead", spacing: { before: 80 } })]),
            ...group.lines.map((line) => {
              const right = lineRight(line, page);
              return new Paragraph({ style: "Cell", bidirectional: right, children: lineRuns(line, right) });
            }),
          ]),
        ],
      }),
  );
  const rows: (readonly TableCell[])[] = [];
  for (let at = 0; at < cells.length; at += beside) {
    const row = cells.slice(at, at + beside);
    while (row.length < beside) row.push(cell([new Paragraph({ style: "Cell", children: [] })], width));
    rows.push(row);
  }
  return [
    plainTable(
      rows,
      Array.from({ length: beside }, () => width),
      page.rightToLeft,
      false,
    ),
    new Paragraph({ style: "Cell", children: [] }),
  ];
};

const signatures = (block: Extract<Block, { kind: "signatures" }>, page: WordPage): Parts =>
  block.signatures.flatMap((one) => {
    const ruled = one.signed ? [] : [block.blanks.date, block.blanks.signature].map((term) => ({ term, text: "" }));
    return [
      paragraph(one.side, page.rightToLeft, { heading: "Heading2" }),
      factsTable([...one.facts, ...ruled], page.rightToLeft, page.width, true),
      ...(one.comment === "" ? [] : [paragraph(quoted(one.comment), page.rightToLeft, { spacing: { before: 80 } })]),
    ];
  });

// A picture is at most this high, in pixels of 96 an inch, so that its caption stays on the page.
const HIGHEST = 860;
// To the millimetre.
const PIXELS = 96 / 25.4;

const image = (drawing: Drawing, scale: number, said: string): ImageRun => {
  const alt = officeText(said);
  return new ImageRun({
    type: "png",
    data: drawing.png,
    transformation: { width: Math.round(drawing.width * scale), height: Math.round(drawing.height * scale) },
    altText: { name: alt, title: alt, description: alt },
  });
};

const figure = (block: Extract<Block, { kind: "figure" }>, page: WordPage): Parts => {
  const caption = paragraph(block.caption, page.rightToLeft, { style: "TableCaption" });
  const drawing = page.drawings.get(block.svg);
  if (drawing === undefined) return [caption, paragraph(page.pictureApart, page.rightToLeft, { style: "Muted" })];
  const most = page.width / 15;
  // As on paper, a picture on a page that must hold more keeps to its room.
  const highest = block.room === undefined ? HIGHEST : block.room * PIXELS;
  const scale = Math.min(most / drawing.width, highest / drawing.height);
  return [caption, new Paragraph({ children: [image(drawing, scale, block.caption)] })];
};

/** The small picture of a row; where it can't be made the figures beside it say the same. */
const chart = (row: Charts["rows"][number] | undefined, page: WordPage): Paragraph => {
  const drawing = page.drawings.get(row?.svg ?? "");
  if (row === undefined || drawing === undefined) return new Paragraph({ style: "Cell" });
  return new Paragraph({
    style: "Cell",
    children: [image(drawing, chartWidths.picture / 15 / drawing.width, row.said)],
  });
};

/** Where a block stands. */
export interface Place {
  readonly heading: string;
  /** Counts the lists, so that each begins at one. */
  readonly at: number;
  /** Nothing of its section comes after it. */
  readonly last: boolean;
}

/** One block of the agreement as paragraphs and tables of Word. */
export const wordBlock = (block: Block, { heading, at, last }: Place, page: WordPage): Parts => {
  switch (block.kind) {
    case "text": {
      const style = block.look === "lead" ? "Lead" : block.look === "muted" ? "Muted" : null;
      // What explains the block after it stays with it.
      const keepNext = block.look === "muted" && !last;
      return [paragraph(block.text, page.rightToLeft, { ...(style === null ? {} : { style }), keepNext })];
    }
    case "heading":
      return [paragraph(block.text, page.rightToLeft, { heading: "Heading2" })];
    case "code":
      return [paragraph(block.text, false, { style: "Fingerprint" })];
    case "facts":
      return [factsTable(block.facts, page.rightToLeft, page.width), new Paragraph({ style: "Cell", children: [] })];
    case "table":
      return wordTable(block, heading, page.rightToLeft, page.width, (row) => chart(row, page));
    case "columns":
      return columns(block, page);
    case "signatures":
      return signatures(block, page);
    case "notice":
      return notice(block.tone, block.heading, block.lines, page, block.heading === heading);
    case "lines":
      return block.lines.map((line) => bullet(line, page, block.ordered === true ? "numbers" : "dashes", at));
    case "figure":
      return figure(block, page);
  }
};

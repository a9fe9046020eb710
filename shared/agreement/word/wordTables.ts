import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { type Block, type Charts, chartWidths, type Fact, withCharts } from "../blocks";
import { columnWidths } from "../columnWidths";
import { ink } from "./wordStyles";
import { officeText, runsOf, runsRight } from "./wordText";

/** What a text looks like beyond its style. */
export interface Look {
  readonly bold?: boolean;
  readonly color?: string;
}

/** A text as runs, each told its way; a line break stays one. */
export const textRuns = (text: string, right: boolean, look: Look = {}): readonly TextRun[] =>
  text.split("\n").flatMap((line, at) =>
    runsOf(line, right).map(
      (run, first) =>
        new TextRun({
          text: run.text,
          rightToLeft: run.rightToLeft,
          ...look,
          ...(look.bold === true ? { boldComplexScript: true } : {}),
          ...(at > 0 && first === 0 ? { break: 1 } : {}),
        }),
    ),
  );

/** A paragraph of one text that finds its own way, or keeps the page's where it has no letters. */
export const paragraph = (
  text: string,
  pageRight: boolean,
  options: Omit<IParagraphOptions, "children" | "text"> = {},
  look: Look = {},
): Paragraph => {
  const right = runsRight(text, pageRight);
  return new Paragraph({ ...options, bidirectional: right, children: textRuns(text, right, look) });
};

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: ink.hairline } as const;
const cellLines = { top: NONE, left: NONE, right: NONE, bottom: LINE } as const;
const tableLines = { ...cellLines, bottom: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;
const padding = { top: 50, bottom: 50, left: 0, right: 120 } as const;
const closePadding = { ...padding, top: 22, bottom: 22 } as const;
/** A table of ours: no frame, hairlines between rows, as wide as the text. */
export const plainTable = (
  rows: readonly (readonly TableCell[])[],
  widths: readonly number[],
  right: boolean,
  headed: boolean,
): Table =>
  new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: "fixed",
    visuallyRightToLeft: right,
    borders: tableLines,
    rows: rows.map((cells, at) => new TableRow({ children: cells, cantSplit: true, tableHeader: headed && at === 0 })),
  });

/** One cell of such a table. */
export const cell = (children: readonly Paragraph[], width: number, close = false): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    borders: cellLines,
    margins: close ? closePadding : padding,
  });

/** A table of the agreement with its caption; the heads come again on every page. */
export const wordTable = (
  block: Extract<Block, { kind: "table" }>,
  heading: string,
  right: boolean,
  whole: number,
  chart: (row: Charts["rows"][number] | undefined) => Paragraph,
): readonly (Paragraph | Table)[] => {
  const { charts } = block;
  const room = whole - (charts ? chartWidths.column : 0);
  const widths = columnWidths([block.head, ...block.rows], block.head.length, room, block.close);
  const figure = (at: number): boolean => block.figures?.includes(at) ?? false;
  const row = (cells: readonly string[], style: string, beside: Paragraph | null): readonly TableCell[] =>
    withCharts(
      block.head.map((_, at) =>
        cell(
          [paragraph(cells[at] ?? "", right, { style, ...(figure(at) ? { alignment: AlignmentType.END } : {}) })],
          widths[at] ?? 0,
          block.close,
        ),
      ),
      charts,
      cell(beside === null ? [] : [beside], chartWidths.column, block.close),
    );
  return [
    ...(officeText(block.caption) === officeText(heading)
      ? []
      : [paragraph(block.caption, right, { style: "TableCaption" })]),
    plainTable(
      [
        row(block.head, "CellHead", charts ? paragraph(charts.head, right, { style: "CellHead" }) : null),
        ...block.rows.map((cells, at) => row(cells, "Cell", chart(charts?.rows[at]))),
      ],
      withCharts(widths, charts, chartWidths.column),
      right,
      true,
    ),
    charts ? paragraph(charts.key, right, { style: "Muted" }) : new Paragraph({ style: "Cell", children: [] }),
  ];
};

/** Facts, each term beside its text, with room to write by hand where it is empty; `together` keeps them on one page. */
export const factsTable = (facts: readonly Fact[], right: boolean, whole: number, together = false): Table => {
  const widths = [Math.floor(whole * 0.26), whole - Math.floor(whole * 0.26)] as const;
  return plainTable(
    facts.map((fact, at) => [
      cell(
        [
          paragraph(
            fact.term,
            right,
            { style: "Cell", keepNext: together && at < facts.length - 1 },
            { color: ink.muted },
          ),
        ],
        widths[0],
      ),
      cell(
        [paragraph(fact.text, right, { style: "Cell", ...(fact.text === "" ? { spacing: { before: 260 } } : {}) })],
        widths[1],
      ),
    ]),
    widths,
    right,
    false,
  );
};

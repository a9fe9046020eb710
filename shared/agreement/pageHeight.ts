import type { Block, Line, SideColumn } from "./blocks";

// Millimetres and characters in the type of page one. An estimate: the page is laid out where nothing measures it.
const LINE = 4.2;
const SIGNS = 120;
const LEAD_LINE = 5.8;
const LEAD_SIGNS = 84;
const CELL_SIGNS = 24;
const COLUMN_SIGNS = 33;
const ASIDE_SIGNS = 22;

const linesOf = (text: string, signs = SIGNS): number => Math.max(1, Math.ceil(text.length / signs));
const lineOf = (line: Line): number => linesOf([line.lead ?? "", line.text, line.aside ?? ""].join(" "));

const columnHeight = (column: SideColumn): number =>
  column.groups.reduce(
    (sum, group) =>
      group.lines.reduce((all, line) => {
        const lines = Math.max(linesOf(line.text, COLUMN_SIGNS), linesOf(line.aside ?? "", ASIDE_SIGNS));
        return all + lines * LINE + 2.2;
      }, sum + 6),
    12,
  );

/** Columns stand two and two. */
const columnsHeight = (columns: readonly SideColumn[]): number =>
  columns.reduce((sum, column, at) => {
    if (at % 2 === 1) return sum;
    const beside = columns[at + 1];
    return sum + Math.max(columnHeight(column), beside === undefined ? 0 : columnHeight(beside));
  }, 0);

const height = (block: Block): number => {
  switch (block.kind) {
    case "text":
      if (block.text === "") return 0;
      return block.look === "lead" ? linesOf(block.text, LEAD_SIGNS) * LEAD_LINE + 4 : linesOf(block.text) * LINE + 2.5;
    case "lines":
      return block.lines.reduce((sum, line) => sum + lineOf(line) * LINE + 1.8, 2.5);
    case "notice":
      return block.lines.length === 0 ? 0 : block.lines.reduce((sum, line) => sum + lineOf(line) * LINE + 0.6, 11);
    case "table":
      return block.rows.reduce(
        (sum, row) => sum + Math.max(...row.map((cell) => linesOf(cell, CELL_SIGNS))) * LINE + 2.4,
        block.rows.length === 0 ? 0 : 16,
      );
    case "columns":
      return columnsHeight(block.columns);
    default:
      return 0;
  }
};

/** About how high blocks stand on page one, in millimetres, to know how much more it can hold. */
export const pageHeight = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + height(block), 0);

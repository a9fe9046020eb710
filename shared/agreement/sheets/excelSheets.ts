import type { Cell, Sheet as ExcelSheet } from "write-excel-file/universal";
import { officeText } from "../word/wordText";
import type { Sheet, SheetCell } from "./sheet";

// What Excel takes in one cell, and in the name of a sheet.
const LONGEST = 32_000;
const LONGEST_NAME = 31;

const look = { alignVertical: "top", wrap: true } as const;

const cellOf = (cell: SheetCell, currency: string): Cell => {
  switch (cell.is) {
    case "text":
      // Said to be a text: what begins with an equals sign is still what somebody wrote.
      return { value: officeText(cell.text).slice(0, LONGEST), type: String, ...look };
    case "amount":
      return {
        value: cell.amount,
        type: Number,
        ...look,
        format: `${Number.isInteger(cell.amount) ? "#,##0" : "#,##0.00"}${cell.money && currency !== "" ? ` "${currency}"` : ""}`,
      };
    case "day":
      return { value: new Date(`${cell.on}T00:00:00Z`), type: Date, ...look, format: "yyyy-mm-dd" };
  }
};

const lengthOf = (cell: SheetCell): number => (cell.is === "text" ? Array.from(cell.text).length : 12);

const widthOf = (sheet: Sheet, at: number): number => {
  const longest = sheet.rows.reduce(
    (most, row) => {
      const cell = row[at];
      return cell === undefined ? most : Math.max(most, lengthOf(cell));
    },
    (sheet.head[at] ?? "").length,
  );
  return Math.min(Math.max(longest + 2, 9), 52);
};

const nameOf = (name: string): string =>
  officeText(name)
    .replace(/[[\]:*?/\\']/g, " ")
    .slice(0, LONGEST_NAME);

/** Our sheets as the writer of Excel files takes them: the head stays in sight, right-to-left papers begin right. */
export const excelSheets = (
  sheets: readonly Sheet[],
  order: { readonly currency: string; readonly rightToLeft: boolean },
): Omit<ExcelSheet<never>, "images">[] =>
  sheets.map((sheet) => ({
    sheet: nameOf(sheet.name),
    stickyRowsCount: 1,
    rightToLeft: order.rightToLeft,
    orientation: "landscape",
    columns: sheet.head.map((_, at) => ({ width: widthOf(sheet, at) })),
    data: [
      sheet.head.map((text) => ({
        value: officeText(text),
        type: String,
        fontWeight: "bold",
        backgroundColor: "#E9ECF1",
        ...look,
      })),
      ...sheet.rows.map((row) => row.map((cell) => cellOf(cell, order.currency))),
    ],
  }));

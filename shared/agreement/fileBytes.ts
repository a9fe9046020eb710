import { failure, type Result, success } from "../lib/result";
import { encodeUtf8 } from "../lib/utf8";
import type { ExportedFile, PrintOrder } from "./exports";
import type { excelSheets } from "./sheets/excelSheets";
import type { Drawing } from "./word/wordBlocks";

/** What a machine can make of a file that is only described so far. */
export interface Makers<Trouble> {
  print(order: PrintOrder): Promise<Result<Uint8Array, Trouble>>;
  /** Packs sheets into an Excel file. */
  pack(sheets: ReturnType<typeof excelSheets>): Promise<Uint8Array>;
  /** Draws an SVG as a bitmap; null where there is no page engine, or where it cannot. */
  draw(svg: string): Promise<Drawing | null>;
  /** Whether a Word document's contents get page numbers: the pages are reckoned for it, which takes a second or two. */
  readonly numbered: boolean;
  /** What is said where a bitmap was asked for and cannot be drawn. */
  readonly undrawn: Trouble;
}

/** The bytes of one exported file. Writers of Word and Excel are loaded only when they are asked for. */
export const fileBytes = async <Trouble>(
  file: ExportedFile,
  makers: Makers<Trouble>,
): Promise<Result<Uint8Array, Trouble>> => {
  switch (file.kind) {
    case "text":
      return success(encodeUtf8(file.text));
    case "print": {
      const printed = await makers.print(file.order);
      if (!printed.ok || file.attached === null) return printed;
      const { attachData } = await import("./verify/pdfData");
      return success(await attachData(printed.value, file.attached.data, file.attached.description));
    }
    case "sheets": {
      const { excelSheets } = await import("./sheets/excelSheets");
      return success(await makers.pack(excelSheets(file.sheets, file)));
    }
    case "drawing": {
      const drawing = await makers.draw(file.svg);
      return drawing === null ? failure(makers.undrawn) : success(drawing.png);
    }
    case "word": {
      const { toWord } = await import("./word/toWord");
      const drawings = new Map<string, Drawing>();
      for (const [plain, svg] of file.figures) {
        const drawing = await makers.draw(svg);
        if (drawing !== null) drawings.set(plain, drawing);
      }
      return success(await toWord(file.agreement, { paper: file.paper, drawings, numbered: makers.numbered }));
    }
  }
};

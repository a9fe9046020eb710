import type { PdfOrder, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import type { BrowserWindow } from "electron";
import { type PaperOrder, printOptions } from "../compat";
import type { Documents } from "../safety/documents";
import { inTurn } from "./inTurn";
import { type PdfPlace, pdfPlaces } from "./pdfPlaces";
import { titlePdf } from "./pdfTitle";
import { bandTemplates } from "./printBands";
import { createPrintWindow, inTime, type PrintWindow } from "./printWindow";

const failed = (): Result<never, Trouble> => failure({ kind: "failed", sentence: { key: "shell.print.failed" } });

const pageNumbers = (places: ReadonlyMap<string, PdfPlace>): string =>
  [...places].map(([id, { page }]) => `.contents a[href="#${id}"] i::after{content:"${page}"}`).join("\n");

/** Prints documents, one after the other. */
export interface Printer {
  print(order: PdfOrder): Promise<Result<Uint8Array, Trouble>>;
  /** Page one alone, as soon as there is one; its contents have no page numbers yet. The rest is asked for next. */
  printFirst(order: PdfOrder): Promise<Result<Uint8Array, Trouble>>;
  /** While somebody is about to print, a window stands ready. */
  keep(caller: number, on: boolean): void;
}

const bytesOf = async (
  window: BrowserWindow,
  order: PdfOrder,
  bands: PaperOrder["bands"],
  pages = "",
): Promise<Uint8Array> =>
  inTime(
    window.webContents.printToPDF({ ...printOptions({ paper: order.paper, bands }), pageRanges: pages }),
    order.sheets,
  );

const printWhole = async (window: BrowserWindow, order: PdfOrder): Promise<Uint8Array> => {
  const bands = bandTemplates(order);
  const marks = order.marks ?? [];
  // Head and foot lie in the margins and move nothing: the first print, only to find the places, goes without.
  const places = marks.length === 0 ? new Map<string, PdfPlace>() : pdfPlaces(await bytesOf(window, order, null));
  if (places.size === 0) return titlePdf(await bytesOf(window, order, bands), order);
  // Where the parts lie is known only once the pages are laid out; the numbers have their room already.
  await window.webContents.insertCSS(pageNumbers(places));
  const numbered = await bytesOf(window, order, bands);
  const final = pdfPlaces(numbered);
  const bookmarks = marks.flatMap(({ id, title }) => {
    const place = final.get(id);
    return place === undefined ? [] : [{ title, spot: place.spot }];
  });
  return titlePdf(numbered, order, bookmarks);
};

/** The process of a window can end or hang on a machine that is short of everything; another window is another process. */
const orInAnother = async <T>(window: PrintWindow, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch {
    window.done();
    return work();
  }
};

/** Prints from a hidden window without script. */
export const createPrinter = (documents: Documents): Printer => {
  const queue = inTurn();
  const window = createPrintWindow(documents);
  const about = new Set<number>();
  return {
    print: (order) =>
      queue("paper", async () => {
        try {
          return success(
            await orInAnother(window, async () => printWhole(await window.withDocument(order.html), order)),
          );
        } catch {
          return failed();
        } finally {
          window.done();
        }
      }),
    printFirst: (order) =>
      queue("paper", async () => {
        try {
          const bands = bandTemplates(order);
          return success(
            await orInAnother(window, async () => bytesOf(await window.withDocument(order.html), order, bands, "1")),
          );
        } catch {
          window.done();
          return failed();
        }
      }),
    keep: (caller, on) => {
      if (on) about.add(caller);
      else about.delete(caller);
      // Who goes may still wait for a print; the window stays for it.
      if (about.size > 0) window.keep(true);
      else void queue("paper", async () => window.keep(about.size > 0));
    },
  };
};

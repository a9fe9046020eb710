import type { PdfOrder, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import { BrowserWindow } from "electron";
import { printOptions } from "../compat";
import type { Documents } from "../safety/documents";
import { inTurn } from "./inTurn";
import { type PdfPlace, pdfPlaces } from "./pdfPlaces";
import { titlePdf } from "./pdfTitle";
import { bandTemplates } from "./printBands";

/** A document that takes longer than this to load or print is given up, in milliseconds. */
const longest = 60_000;

const failed = (): Result<never, Trouble> => failure({ kind: "failed", sentence: { key: "shell.print.failed" } });

const inTime = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The document took too long.")), longest);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

const pageNumbers = (places: ReadonlyMap<string, PdfPlace>): string =>
  [...places].map(([id, { page }]) => `.contents a[href="#${id}"] i::after{content:"${page}"}`).join("\n");

/** Prints documents from a hidden window without script, one after the other. */
export const createPrinter = (documents: Documents) => {
  const queue = inTurn();
  const print = async (order: PdfOrder): Promise<Result<Uint8Array, Trouble>> => {
    const address = documents.put(order.html);
    const window = new BrowserWindow({
      show: false,
      // As wide as the paper between its margins, so that the first layout already asks for the fonts that print needs.
      width: 800,
      height: 1100,
      webPreferences: {
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
      },
    });
    try {
      // Resolves at the page's load event, which waits for the fonts that the laid-out text asked for.
      await inTime(window.loadURL(address));
      const { header, footer } = bandTemplates(order);
      const once = (bands: { readonly header: string; readonly footer: string } | null): Promise<Uint8Array> =>
        inTime(window.webContents.printToPDF(printOptions({ paper: order.paper, bands })));
      const marks = order.marks ?? [];
      // Head and foot lie in the margins and move nothing: the first print, only to find the places, goes without.
      const places = marks.length === 0 ? new Map<string, PdfPlace>() : pdfPlaces(await once(null));
      if (places.size === 0) return success(titlePdf(await once({ header, footer }), order));
      // Where the parts lie is known only once the pages are laid out; the numbers have their room already.
      await window.webContents.insertCSS(pageNumbers(places));
      const numbered = await once({ header, footer });
      const final = pdfPlaces(numbered);
      const bookmarks = marks.flatMap(({ id, title }) => {
        const place = final.get(id);
        return place === undefined ? [] : [{ title, spot: place.spot }];
      });
      return success(titlePdf(numbered, order, bookmarks));
    } catch {
      return failed();
    } finally {
      documents.forget(address);
      if (!window.isDestroyed()) window.destroy();
    }
  };
  return (order: PdfOrder): Promise<Result<Uint8Array, Trouble>> => queue("paper", () => print(order));
};

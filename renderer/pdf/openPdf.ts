import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { TextContent } from "pdfjs-dist/types/src/display/api";
import { startOwnWorker } from "../workers/startOwnWorker";
import address from "./pdf.worker?worker&url";

/** A PDF of ours, opened to be looked at. Its pages are all of one size. */
export interface OpenPdf {
  readonly count: number;
  /** Of a page, in points. */
  readonly width: number;
  readonly height: number;
  /** The page counted from one, drawn so many device pixels wide; fails as soon as the signal says it is not wanted. */
  draw(page: number, width: number, unwanted: AbortSignal): Promise<HTMLCanvasElement>;
  /** What the page says, line by line. */
  text(page: number): Promise<string>;
  /** Lays the page's text, unseen, over its drawing that is so many pixels wide, so that it can be selected. */
  layText(page: number, over: HTMLElement, width: number): Promise<void>;
  close(): void;
}

export interface PdfReader {
  /** Takes what is in the bytes and leaves them as they are. */
  open(bytes: Uint8Array): Promise<OpenPdf>;
  close(): void;
}

type Library = typeof import("pdfjs-dist");

/** Read part by part: the oldest engine does not know streams that can be walked through. */
const textOf = async (page: PDFPageProxy): Promise<string> => {
  const parts: ReadableStream<TextContent> = page.streamTextContent();
  const reader = parts.getReader();
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read())
    for (const item of part.value.items) if ("str" in item) text += `${item.str}${item.hasEOL ? "\n" : ""}`;
  return text;
};

const opened = (library: Library, pdf: PDFDocumentProxy, first: PDFPageProxy): OpenPdf => {
  const { width, height } = first.getViewport({ scale: 1 });
  const viewport = (page: PDFPageProxy, wide: number) => page.getViewport({ scale: wide / width });
  return {
    count: pdf.numPages,
    width,
    height,
    draw: async (number, wide, unwanted) => {
      const page = await pdf.getPage(number);
      unwanted.throwIfAborted();
      const view = viewport(page, wide);
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(view.width);
      canvas.height = Math.round(view.height);
      const task = page.render({ canvas, viewport: view });
      unwanted.addEventListener("abort", () => task.cancel(), { once: true });
      await task.promise;
      return canvas;
    },
    text: async (number) => textOf(await pdf.getPage(number)),
    layText: async (number, over, wide) => {
      const page = await pdf.getPage(number);
      const layer = new library.TextLayer({
        textContentSource: page.streamTextContent(),
        container: over,
        viewport: viewport(page, wide),
      });
      await layer.render();
    },
    close: () => void pdf.loadingTask.destroy().catch(() => undefined),
  };
};

/** Starts the worker that reads PDFs; the library comes with it, and not before. */
export const startPdfReader = async (): Promise<PdfReader> => {
  const worker = startOwnWorker(address);
  const library = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const port = library.PDFWorker.create({ port: worker });
  return {
    open: async (bytes) => {
      const pdf = await library.getDocument({
        data: bytes.slice(),
        worker: port,
        // Our documents carry their fonts and hold no pictures that need more than the browser has: nothing is fetched.
        useWorkerFetch: false,
        useWasm: false,
        useSystemFonts: false,
        verbosity: library.VerbosityLevel.ERRORS,
      }).promise;
      return opened(library, pdf, await pdf.getPage(1));
    },
    close: () => {
      port.destroy();
      worker.terminate();
    },
  };
};

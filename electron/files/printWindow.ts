import { BrowserWindow } from "electron";
import type { Documents } from "../safety/documents";

/** A document that takes longer than this to load or print in a window is given up there, in milliseconds. */
const longest = 20_000;
/** What each sheet of a poster may take in addition. */
const longestSheet = 250;

export const inTime = <T>(work: Promise<T>, sheets = 0): Promise<T> =>
  new Promise((resolve, reject) => {
    const limit = longest + sheets * longestSheet;
    const timer = setTimeout(() => reject(new Error("The document took too long.")), limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

const openHidden = (): BrowserWindow =>
  new BrowserWindow({
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

/** The hidden window that the next document is printed from. */
export interface PrintWindow {
  /** Whether one stands ready before it is asked for. */
  keep(on: boolean): void;
  /** The window with this document laid out in it; it is there already where the same was asked for before. */
  withDocument(html: string): Promise<BrowserWindow>;
  /** What was printed marks its window: the next document gets another one. */
  done(): void;
}

/** Keeps at most one hidden window, which is as good as new or holds the one document it was opened with. */
export const createPrintWindow = (documents: Documents): PrintWindow => {
  let window: BrowserWindow | null = null;
  let held: string | null = null;
  let kept = false;
  /** The first document of a window that stands ready. */
  let begun: Promise<void> = Promise.resolve();

  const load = async (into: BrowserWindow, html: string): Promise<void> => {
    const address = documents.put(html, "paper");
    // Resolves at the page's load event, which waits for the fonts that the laid-out text asked for.
    await inTime(into.loadURL(address)).finally(() => documents.forget(address));
  };
  const close = (): void => {
    if (window !== null && !window.isDestroyed()) window.destroy();
    window = null;
    held = null;
    begun = Promise.resolve();
  };
  const makeReady = (): void => {
    if (window !== null) return;
    window = openHidden();
    // The process of a window starts with its first document.
    begun = load(window, "<!doctype html><title></title>").catch(() => undefined);
  };
  return {
    keep(on) {
      kept = on;
      if (on) makeReady();
      else close();
    },
    async withDocument(html) {
      if (held === html && window !== null && !window.isDestroyed()) return window;
      if (held !== null || window?.isDestroyed()) close();
      window ??= openHidden();
      held = html;
      const own = window;
      // Of two loads at once, the end of the one would be taken for the end of the other.
      await begun;
      await load(own, html);
      return own;
    },
    done() {
      close();
      if (kept) makeReady();
    },
  };
};

import type { Bridge, OpenedFile, Trouble } from "@shared/bridge/bridge";
import { limits } from "@shared/document/limits";
import { failure, success } from "@shared/lib/result";
import type { MessageKey } from "@shared/words/words";
import { createBrowserJournal } from "./browserJournal";
import { createBrowserRoom } from "./browserRoom";

const unavailable = (key: MessageKey): Trouble => ({ kind: "unavailable", sentence: { key } });

/** How long a download's address must live: the browser reads it after the click, in milliseconds. */
const addressLives = 60_000;

const download = (name: string, bytes: Uint8Array): void => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressLives);
};

const chromiumVersion = (): string => /Chrom(?:e|ium)\/([\d.]+)/.exec(navigator.userAgent)?.[1] ?? "";

const saysCancelled = 113;
/** A chosen file is there well before this, in milliseconds. */
const cancelledAfter = 1000;

const pickFile = (): Promise<OpenedFile | null> =>
  new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".sameside,application/json";
    input.addEventListener("cancel", () => resolve(null));
    // Older Chromium does not say that a choice was cancelled; its window only gets the focus back.
    if (Number.parseInt(chromiumVersion(), 10) < saysCancelled) {
      const back = (): unknown => setTimeout(() => input.files?.length || resolve(null), cancelledAfter);
      window.addEventListener("focus", back, { once: true });
    }
    input.addEventListener("change", async () => {
      const file = input.files?.[0];
      // One byte more than a workshop can have tells that it is too large; the rest need not be read.
      const bytes = await file?.slice(0, limits.bytes + 1).arrayBuffer();
      resolve(file && bytes ? { name: file.name, bytes: new Uint8Array(bytes) } : null);
    });
    input.click();
  });

/** The shell's contract in a plain browser: for development, and where Electron cannot be had. */
export const createBrowserBridge = (): Bridge => {
  let busy = false;
  const closing = new Set<() => void>();
  globalThis.window?.addEventListener("beforeunload", (event) => {
    for (const listener of closing) listener();
    // The browser asks by itself before what is not yet saved is left.
    if (busy) event.preventDefault();
  });
  return {
    ...createBrowserJournal(),
    ...createBrowserRoom(),
    about: async () =>
      success({
        version: "",
        built: "",
        electron: "",
        chromium: chromiumVersion(),
        platform: "browser",
        locale: navigator.language,
        developmentRuntime: true,
        can: { printPdf: false, windows: false, showInFolder: false },
      }),
    chooseFile: async () => success(await pickFile()),
    takePendingFile: async () => success(null),
    saveFile: async (file) => {
      download(file.name, file.bytes);
      return success({ name: file.name, handle: "", folder: "" });
    },
    saveFiles: async (files) => {
      for (const file of files) download(file.name, file.bytes);
      return success(files.map((file) => ({ name: file.name, handle: "", folder: "" })));
    },
    showInFolder: async () => failure(unavailable("library.browser.folder")),
    // A page may not write by itself: in a browser there is no second folder.
    secondFolder: async () => success({ folder: null }),
    chooseSecondFolder: async () => failure(unavailable("library.browser.folder")),
    leaveSecondFolder: async () => success({ folder: null }),
    copyToSecondFolder: async () => success(null),
    machineState: async () => success({ onBattery: null, freeBytes: null, awake: false }),
    keepAwake: async () => success(null),
    printPdf: async () => failure(unavailable("library.browser.pdf")),
    printFirstPage: async () => failure(unavailable("library.browser.pdf")),
    keepPrinter: async () => success(null),
    lookAt: async (html) => {
      try {
        const answer = await fetch("/export", { method: "POST", body: html });
        if (answer.ok) return success(await answer.text());
      } catch {
        // The server was ended; the page goes on without it.
      }
      return failure(unavailable("library.browser.look"));
    },
    copyText: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return success(null);
      } catch {
        return failure({ kind: "no-permission", sentence: { key: "library.browser.copy" } });
      }
    },
    openWindow: async (workshop) => {
      location.hash = workshop === null ? "#/" : `#/workshop/${encodeURIComponent(workshop)}`;
      return success(null);
    },
    setTitle: async (title) => {
      document.title = title;
      return success(null);
    },
    setMenu: async () => success(null),
    setBusy: async (value) => {
      busy = value;
      return success(null);
    },
    onAction: () => () => undefined,
    onPendingFile: () => () => undefined,
    onClosing: (listener) => {
      closing.add(listener);
      return () => closing.delete(listener);
    },
  };
};

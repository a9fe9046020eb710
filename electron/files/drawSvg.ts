import type { Drawing } from "@shared/agreement/word/wordBlocks";
import { BrowserWindow } from "electron";
import type { Documents } from "../safety/documents";
import { inTurn } from "./inTurn";

// Twice as fine as the screen, within what a window can be.
const FINER = 2;
const LARGEST = 6_000;

const sizeOf = (svg: string): { readonly width: number; readonly height: number } | null => {
  const view = /^<svg[^>]*\sviewBox="[\d.-]+[ ,]+[\d.-]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(svg);
  const [width, height] = [Number(view?.[1]), Number(view?.[2])];
  return width > 0 && height > 0 ? { width: Math.ceil(width), height: Math.ceil(height) } : null;
};

/** Asks for the layout, which asks for the fonts, and waits until they are there. */
const laidOut = "document.body.getBoundingClientRect(), document.fonts.ready.then(() => true)";

/** Draws pictures of ours in a hidden window, one after the other. */
export const createDrawer = (documents: Documents) => {
  const queue = inTurn();
  const draw = async (svg: string): Promise<Drawing | null> => {
    const size = sizeOf(svg);
    if (size === null) return null;
    const scale = Math.min(FINER, LARGEST / Math.max(size.width, size.height));
    const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
    const address = documents.put(
      `<!doctype html><meta charset="utf-8"><style>html,body{margin:0;overflow:hidden}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`,
    );
    const window = new BrowserWindow({
      show: false,
      width,
      height,
      useContentSize: true,
      enableLargerThanScreen: true,
      webPreferences: {
        offscreen: true,
        // The document's policy lets nothing of its own run; the one question below is ours.
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
      },
    });
    try {
      await window.loadURL(address);
      await window.webContents.executeJavaScript(laidOut);
      const painted = new Promise<void>((resolve) => window.webContents.once("paint", () => resolve()));
      window.webContents.invalidate();
      await painted;
      const image = await window.webContents.capturePage();
      return image.isEmpty() ? null : { png: new Uint8Array(image.toPNG()), width: size.width, height: size.height };
    } catch {
      return null;
    } finally {
      documents.forget(address);
      if (!window.isDestroyed()) window.destroy();
    }
  };
  // On a busy machine a window has now and then nothing to show yet: a document does not lose its picture for that.
  const drawn = async (svg: string): Promise<Drawing | null> => (await draw(svg)) ?? (await draw(svg));
  return (svg: string): Promise<Drawing | null> => queue("picture", () => drawn(svg));
};

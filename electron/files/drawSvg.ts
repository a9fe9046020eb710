import type { Drawing } from "@shared/agreement/word/wordBlocks";
import { BrowserWindow, type NativeImage, type WebContents } from "electron";
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

/**
 * Below the picture lies a strip that is painted only once every font is there and the texts are laid out in them. A
 * frame comes when it comes, on a busy machine one from before the fonts, with pieces and no words on them; the frame
 * that shows the strip shows the words too, since both are laid out and painted together.
 */
const STRIP = 4;
const READY = "#ff00ff";
const showsReady = `Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined))).then(() => {
  document.body.getBoundingClientRect();
  document.body.lastElementChild.style.background = "${READY}";
})`;

/** Whether a frame shows the strip; a pixel is blue, green, red and opaque. */
const isReady = (frame: NativeImage, height: number): boolean => {
  const size = frame.getSize();
  if (size.height < height + STRIP) return false;
  const [blue, green, red] = frame.crop({ x: 0, y: height + 1, width: 1, height: 1 }).toBitmap();
  return blue === 255 && green === 0 && red === 255;
};

/** A machine that paints nothing at all must not hold up a document for ever, in milliseconds. */
const LONGEST = 60_000;

/** The first frame of the window that shows the strip; null where none comes. */
const readyFrame = (contents: WebContents, height: number): Promise<NativeImage | null> =>
  new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(null), LONGEST);
    contents.on("paint", (_event, _dirty, frame) => {
      if (!isReady(frame, height)) return;
      clearTimeout(giveUp);
      resolve(frame);
    });
  });

/** Draws pictures of ours in a hidden window, one after the other. */
export const createDrawer = (documents: Documents) => {
  const queue = inTurn();
  const draw = async (svg: string): Promise<Drawing | null> => {
    const size = sizeOf(svg);
    if (size === null) return null;
    const scale = Math.min(FINER, LARGEST / Math.max(size.width, size.height));
    const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
    const address = documents.put(
      `<!doctype html><meta charset="utf-8"><style>html,body{margin:0;overflow:hidden}svg{display:block;width:${width}px;height:${height}px}i{display:block;height:${STRIP}px}</style>${svg}<i></i>`,
      "paper",
    );
    const window = new BrowserWindow({
      show: false,
      width,
      height: height + STRIP,
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
      const ready = readyFrame(window.webContents, height);
      await window.webContents.executeJavaScript(showsReady);
      const frame = await ready;
      if (frame === null) return null;
      const picture = frame.crop({ x: 0, y: 0, width, height });
      return { png: new Uint8Array(picture.toPNG()), width: size.width, height: size.height };
    } catch {
      return null;
    } finally {
      documents.forget(address);
      if (!window.isDestroyed()) window.destroy();
    }
  };
  return (svg: string): Promise<Drawing | null> => queue("picture", () => draw(svg));
};

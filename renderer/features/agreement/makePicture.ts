import { fontsNeeded } from "@shared/agreement/exports";
import { stemOf } from "@shared/agreement/fileName";
import { fontCss, fontFaces, svgWithFonts } from "@shared/agreement/fontFaces";
import { forReaders } from "@shared/agreement/forReaders";
import { plainChoices } from "@shared/agreement/paper";
import { visible } from "@shared/agreement/visible";
import type { Analysis } from "@shared/analysis/finding";
import type { FileToSave, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import { encodeUtf8 } from "@shared/lib/utf8";
import { drawPicture } from "@shared/picture/drawPicture";
import { posterHtml } from "@shared/picture/poster";
import { toJsonCanvas } from "@shared/picture/toJsonCanvas";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { bridge } from "../../bridge";
import { drawBitmap, type Fineness } from "./drawBitmap";
import { fontBytes } from "./fontBytes";
import { optionsOf, type PictureSize, type PictureWish } from "./pictureWish";

const failed: Trouble = { kind: "failed", sentence: { key: "picture.failed" } };

/** The longer side of a 4K screen. */
const FOUR_K = 3840;
const finenesses: Readonly<Record<PictureSize, Fineness>> = {
  one: () => 1,
  two: () => 2,
  fourK: (width, height) => FOUR_K / Math.max(width, height),
};

/** What a picture is made from: the workshop as others may see it, in the agreement's language. */
export interface PictureSource {
  readonly workshop: Workshop;
  readonly analysis: Analysis;
  readonly words: Words;
}

/** Picture and font rules apart: a poster writes the fonts once for all its sheets. */
const drawn = async ({ workshop, analysis, words }: PictureSource, wish: PictureWish) => {
  const readers = forReaders(workshop, analysis, plainChoices);
  const bare = visible(drawPicture(readers, words, optionsOf(wish)));
  const fonts = await fontBytes(fontsNeeded(readers, ["svg"]));
  return { bare, fonts };
};

/** The picture as a self-contained SVG; "" where there is nothing to draw. */
export const makeSvg = async (source: PictureSource, wish: PictureWish): Promise<string> => {
  const { bare, fonts } = await drawn(source, wish);
  return bare === "" ? "" : svgWithFonts(bare, fonts);
};

/** The picture as a bitmap's bytes. */
export const makePng = async (source: PictureSource, wish: PictureWish): Promise<Result<Uint8Array, Trouble>> => {
  const drawing = await drawBitmap(await makeSvg(source, wish), finenesses[wish.size]);
  return drawing === null ? failure(failed) : success(drawing.png);
};

const makePoster = async (source: PictureSource, wish: PictureWish): Promise<Result<Uint8Array, Trouble>> => {
  const { bare, fonts } = await drawn(source, wish);
  const { words } = source;
  const title = visible(source.workshop.title) || words.text("frame.untitled");
  const html = posterHtml(bare, words, {
    paper: wish.paper,
    across: wish.across,
    title,
    fonts: fontCss(fontFaces(bare, "all"), fonts),
  });
  return html === ""
    ? failure(failed)
    : bridge.printPdf({ html, title, language: words.locale, paper: wish.paper, head: "", foot: "" });
};

/** The file of a wish, with its name; what cannot be made is said. */
export const makePicture = async (source: PictureSource, wish: PictureWish): Promise<Result<FileToSave, Trouble>> => {
  const stem = stemOf(source.workshop);
  const named = (bytes: Result<Uint8Array, Trouble>, ending: string): Result<FileToSave, Trouble> =>
    bytes.ok ? success({ name: `${stem} ${ending}`, bytes: bytes.value }) : bytes;
  try {
    switch (wish.kind) {
      case "png":
        return named(await makePng(source, wish), "picture.png");
      case "svg":
        return named(success(encodeUtf8(await makeSvg(source, wish))), "picture.svg");
      case "poster":
        return named(await makePoster(source, wish), "poster.pdf");
      case "canvas": {
        const readers = forReaders(source.workshop, source.analysis, plainChoices);
        return named(success(encodeUtf8(visible(toJsonCanvas(readers, source.words)))), "canvas.canvas");
      }
    }
  } catch {
    return failure(failed);
  }
};

/** Puts the picture on the clipboard. The promise goes in at once: the permission lasts only as long as the gesture. */
export const copyPicture = async (source: PictureSource, wish: PictureWish): Promise<Result<null, Trouble>> => {
  const blob = makePng(source, wish).then((made) => {
    if (!made.ok) throw new Error("The picture could not be drawn.");
    return new Blob([new Uint8Array(made.value)], { type: "image/png" });
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
    return success(null);
  } catch {
    return failure({ kind: "failed", sentence: { key: "picture.notCopied" } });
  }
};

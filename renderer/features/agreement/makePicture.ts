import { fontsNeeded } from "@shared/agreement/exports";
import { stemOf } from "@shared/agreement/fileName";
import { fontCss, fontFaces, svgWithFonts } from "@shared/agreement/fontFaces";
import { forReaders } from "@shared/agreement/forReaders";
import { plainChoices } from "@shared/agreement/paper";
import { seenTexts } from "@shared/agreement/seenTexts";
import { visible } from "@shared/agreement/visible";
import type { Analysis } from "@shared/analysis/finding";
import type { FileToSave, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import { encodeUtf8 } from "@shared/lib/utf8";
import { drawPicture, pictureOf } from "@shared/picture/drawPicture";
import { planPoster, posterHtml } from "@shared/picture/poster";
import { toJsonCanvas } from "@shared/picture/toJsonCanvas";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { bridge } from "../../bridge";
import { drawBitmap } from "./drawBitmap";
import { fontBytes } from "./fontBytes";
import { finenesses } from "./pictureSize";
import { optionsOf, type PictureWish } from "./pictureWish";

const failed: Trouble = { kind: "failed", sentence: { key: "picture.failed" } };

const notPrinted: Trouble = { kind: "failed", sentence: { key: "picture.notPrinted" } };

/** What a picture is made from: the workshop as others may see it, in the agreement's language. */
export interface PictureSource {
  readonly workshop: Workshop;
  readonly analysis: Analysis;
  readonly words: Words;
}

/** What others may see of it, with the fonts for it. */
const forOthers = async ({ workshop, analysis }: PictureSource) => {
  const readers = seenTexts(forReaders(workshop, analysis, plainChoices));
  return { readers, fonts: await fontBytes(fontsNeeded(readers, ["svg"])) };
};

/** The picture as a self-contained SVG; "" where there is nothing to draw. */
export const makeSvg = async (source: PictureSource, wish: PictureWish): Promise<string> => {
  const { readers, fonts } = await forOthers(source);
  const bare = visible(drawPicture(readers, source.words, optionsOf(wish)));
  return bare === "" ? "" : svgWithFonts(bare, fonts);
};

/** The picture as a bitmap's bytes. */
export const makePng = async (source: PictureSource, wish: PictureWish): Promise<Result<Uint8Array, Trouble>> => {
  const drawing = await drawBitmap(await makeSvg(source, wish), finenesses[wish.size]);
  return drawing === null ? failure(failed) : success(drawing.png);
};

const makePoster = async (source: PictureSource, wish: PictureWish): Promise<Result<Uint8Array, Trouble>> => {
  const { words } = source;
  const { readers, fonts } = await forOthers(source);
  const picture = pictureOf(readers, words, optionsOf(wish));
  if (picture === null) return failure(failed);
  const { paper, across } = wish;
  const title = visible(source.workshop.title) || words.text("frame.untitled");
  const page = (rules: string): string => visible(posterHtml(picture, words, { paper, across, title, fonts: rules }));
  const printed = await bridge.printPdf({
    html: page(fontCss(fontFaces(page(""), "all"), fonts)),
    title,
    language: words.locale,
    paper,
    head: "",
    foot: "",
    sheets: planPoster(picture.box, paper, across).sheets.length,
  });
  // What every document is told, that its page can be printed from a browser, is no help with a poster.
  return printed.ok || printed.error.kind !== "failed" ? printed : failure(notPrinted);
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
        const readers = seenTexts(forReaders(source.workshop, source.analysis, plainChoices));
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

import type { Drawing } from "@shared/agreement/word/wordBlocks";
import { bitmapSize, type Fineness } from "./pictureSize";
import { cell, withProbes } from "./withProbes";

// How long fonts may take, and how often it is looked whether they are there, in milliseconds.
const PATIENCE = 5_000;
const PAUSE = 30;

const twice: Fineness = () => 2;

const loaded = async (svg: string): Promise<HTMLImageElement | null> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return null;
  }
  return image.naturalWidth === 0 || image.naturalHeight === 0 ? null : image;
};

const canvasOf = (width: number, height: number, read = false) => {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d", { willReadFrequently: read });
  return pen === null ? null : { canvas, pen };
};

/** Waits until every character of the strip has left ink. */
const fontsAreThere = async (image: HTMLImageElement, height: number, count: number): Promise<void> => {
  const strip = canvasOf(count * cell, cell, true);
  if (count === 0 || strip === null) return;
  const inked = (at: number): boolean =>
    strip.pen.getImageData(at * cell, 0, cell, cell).data.some((value, place) => place % 4 === 3 && value > 0);
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    strip.pen.clearRect(0, 0, strip.canvas.width, cell);
    strip.pen.drawImage(image, 0, height, count * cell, cell, 0, 0, count * cell, cell);
    if (Array.from({ length: count }, (_, at) => at).every(inked)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
};

/** An SVG of ours as a bitmap; null where the page cannot draw it. */
export const drawBitmap = async (svg: string, fineness: Fineness = twice): Promise<Drawing | null> => {
  const measured = await loaded(svg);
  if (measured === null) return null;
  const { naturalWidth: width, naturalHeight: height } = measured;
  const probed = withProbes(svg, width, height);
  const image = await loaded(probed.svg);
  if (image === null) return null;
  await fontsAreThere(image, height, probed.count);
  const size = bitmapSize(width, height, fineness);
  const sheet = canvasOf(size.width, size.height);
  if (sheet === null) return null;
  sheet.pen.drawImage(image, 0, 0, width, height, 0, 0, sheet.canvas.width, sheet.canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => sheet.canvas.toBlob(resolve, "image/png"));
  return blob === null ? null : { png: new Uint8Array(await blob.arrayBuffer()), width, height };
};

import type { Drawing } from "@shared/agreement/word/wordBlocks";

// No canvas holds more, and a slide needs less.
const LARGEST = 8_000;

/** How much finer than the screen a picture of this size is drawn. */
export type Fineness = (width: number, height: number) => number;

const twice: Fineness = () => 2;

/** An SVG of ours as a bitmap; null where the page cannot draw it. */
export const drawBitmap = async (svg: string, fineness: Fineness = twice): Promise<Drawing | null> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const { naturalWidth: width, naturalHeight: height } = image;
  if (width === 0 || height === 0) return null;
  const scale = Math.min(fineness(width, height), LARGEST / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext("2d");
  if (pen === null) return null;
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob === null ? null : { png: new Uint8Array(await blob.arrayBuffer()), width, height };
};

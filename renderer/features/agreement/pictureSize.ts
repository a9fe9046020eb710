// No canvas holds more, and a slide needs less.
const LARGEST = 8_000;
/** The longer side of a 4K screen. */
const FOUR_K = 3840;

export const pictureSizes = ["one", "two", "fourK"] as const;
export type PictureSize = (typeof pictureSizes)[number];

/** How much finer than the screen a picture of this size is drawn. */
export type Fineness = (width: number, height: number) => number;

export const finenesses: Readonly<Record<PictureSize, Fineness>> = {
  one: () => 1,
  two: () => 2,
  fourK: (width, height) => FOUR_K / Math.max(width, height),
};

/** The pixels of a bitmap of a picture, and whether it would have been larger could a bitmap be. */
export const bitmapSize = (width: number, height: number, fineness: Fineness) => {
  const wanted = fineness(width, height);
  const scale = Math.min(wanted, LARGEST / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale), atMost: scale < wanted };
};

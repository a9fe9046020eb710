import type { Runs } from "../storage/stills";

const sameRow = (pixels: Uint32Array, start: number, width: number): boolean => {
  if (start < width) return false;
  for (let at = start; at < start + width; at += 1) if (pixels[at] !== pixels[at - width]) return false;
  return true;
};

/** The pixels of a picture, each a number of 32 bits, as runs. */
export const runsOf = (pixels: Uint32Array, width: number): Runs => {
  const rows: number[] = [];
  const height = width > 0 ? Math.floor(pixels.length / width) : 0;
  for (let start = 0; start < height * width; start += width) {
    const head = rows.push(0) - 1;
    if (sameRow(pixels, start, width)) continue;
    for (let at = start; at < start + width; ) {
      const from = at;
      while (at < start + width && pixels[at] === pixels[from]) at += 1;
      rows.push(at - from, pixels[from] ?? 0);
      rows[head] = (rows[head] ?? 0) + 1;
    }
  }
  return { width, height, rows };
};

/** The pixels of runs. */
export const pixelsOf = ({ width, height, rows }: Runs): Uint32Array<ArrayBuffer> => {
  const pixels = new Uint32Array(width * height);
  let [at, next] = [0, 0];
  for (let start = 0; start < pixels.length; start += width) {
    const runs = rows[next] ?? 0;
    next += 1;
    if (runs === 0) {
      pixels.copyWithin(start, start - width, start);
      at = start + width;
      continue;
    }
    for (let run = 0; run < runs; run += 1, next += 2) {
      const end = at + (rows[next] ?? 0);
      pixels.fill(rows[next + 1] ?? 0, at, end);
      at = end;
    }
  }
  return pixels;
};

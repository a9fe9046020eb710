import { inflateSync } from "node:zlib";

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
};

/** The pixels of a PNG of eight bits a channel, as red, green and blue one after the other. */
export const pixelsOf = (png: Buffer): readonly (readonly [number, number, number])[] => {
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const channels = kind === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * channels;
  const pixels: (readonly [number, number, number])[] = [];
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const left = x < channels ? 0 : (out[y * row + x - channels] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * row + x] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[(y - 1) * row + x - channels] ?? 0);
      const add = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * row + x] = ((raw[y * (row + 1) + 1 + x] ?? 0) + add) & 255;
    }
  }
  for (let at = 0; at < out.length; at += channels) pixels.push([out[at] ?? 0, out[at + 1] ?? 0, out[at + 2] ?? 0]);
  return pixels;
};

import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { ask, has } from "./otherPrograms";
import { unzipped } from "./unzipped";

const inflated = (bytes: Buffer): Buffer => {
  try {
    return inflateSync(bytes);
  } catch {
    return Buffer.alloc(0);
  }
};

/** The streams of a PDF as they are before they are packed. */
const streamsOf = (pdf: Buffer): readonly Buffer[] => {
  const found: Buffer[] = [];
  for (let at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at)) {
    const begin = pdf.indexOf("\n", at) + 1;
    const end = pdf.indexOf("endstream", begin);
    if (end < 0) break;
    found.push(inflated(pdf.subarray(begin, end)));
    at = end + "endstream".length;
  }
  return found;
};

/** The parts of a PNG that are packed: its texts and its pixels. */
const chunksOf = (png: Buffer): readonly Buffer[] => {
  const found: Buffer[] = [];
  for (let at = 8; at + 8 <= png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 8, at + 8 + length);
    const isText = ["zTXt", "iTXt"].includes(png.toString("latin1", at + 4, at + 8));
    if (isText) found.push(inflated(body.subarray(body.indexOf(0) + 2)));
    at += 12 + length;
  }
  return found;
};

/** A file's bytes, and beside them whatever is packed in it: entries of a ZIP, streams and text of a PDF. */
export const laidOpen = (path: string): Buffer => {
  const bytes = readFileSync(path);
  const begin = bytes.toString("latin1", 0, 4);
  if (begin.startsWith("PK"))
    return Buffer.concat([bytes, ...[...unzipped(bytes)].flat().map((one) => Buffer.from(one))]);
  if (begin === "%PDF") {
    // Letters in a PDF are numbers of glyphs; a reader turns them back.
    const text = has.poppler ? ask("pdftotext", [path, "-"]).text : "";
    return Buffer.concat([bytes, ...streamsOf(bytes), Buffer.from(text)]);
  }
  return begin === "\x89PNG" ? Buffer.concat([bytes, ...chunksOf(bytes)]) : bytes;
};

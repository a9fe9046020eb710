import type { Writable } from "node:stream";
import { createDisk } from "../files/disk";
import { readFont } from "../files/readFont";
import type { Desk } from "./desk";

/** Whoever reads our output may have had enough of it (`| head`); then the rest is not worth an error. */
const writeTo = (stream: Writable) => {
  let closed = false;
  stream.on("error", () => {
    closed = true;
  });
  return (text: string): Promise<void> =>
    closed ? Promise.resolve() : new Promise((resolve) => stream.write(text, () => resolve()));
};

/** The desk of this process. */
export const ownDesk = (print: Desk["print"], draw: Desk["draw"]): Desk => ({
  out: writeTo(process.stdout),
  remark: writeTo(process.stderr),
  disk: createDisk(),
  folder: process.cwd(),
  print,
  draw,
  now: () => new Date().toISOString(),
  font: readFont,
});

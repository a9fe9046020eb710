import type { Writable } from "node:stream";
import { createDisk } from "../files/disk";
import { readFont } from "../files/readFont";
import type { Desk } from "./desk";

/** Writes to a stream as long as it takes anything. */
export const writeTo = (stream: Writable) => {
  let closed = false;
  let lost = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    closed = true;
    // Whoever reads our output may have had enough of it (`| head`); then the rest is not worth an error.
    lost ||= error.code !== "EPIPE";
  });
  return {
    write: (text: string): Promise<void> =>
      closed ? Promise.resolve() : new Promise((resolve) => stream.write(text, () => resolve())),
    /** Whether something that was wanted could not be written, on a full disk say. */
    lost: (): boolean => lost,
  };
};

/** The desk of this process. */
export const ownDesk = (print: Desk["print"], draw: Desk["draw"]): Desk => {
  const results = writeTo(process.stdout);
  return {
    out: results.write,
    outLost: results.lost,
    remark: writeTo(process.stderr).write,
    disk: createDisk(),
    folder: process.cwd(),
    print,
    draw,
    now: () => new Date().toISOString(),
    font: readFont,
  };
};

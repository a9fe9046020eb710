import type { Desk } from "../../electron/commandLine/desk";
import { run } from "../../electron/commandLine/run";
import type { Disk } from "../../electron/files/disk";
import { faultyDisk } from "./faultyDisk";

/** Asks the command line from a folder; what it says and what it ends with. */
export const askFrom = async (
  folder: string,
  words: readonly string[],
  { disk, print }: { disk?: Disk; print?: Desk["print"] } = {},
) => {
  const said = { out: "", remarks: "" };
  const code = await run(words, {
    out: async (text) => {
      said.out += text;
    },
    outLost: () => false,
    remark: async (text) => {
      said.remarks += text;
    },
    disk: disk ?? faultyDisk(null),
    folder,
    print: print ?? null,
    draw: null,
    now: () => "2026-11-25T09:00:00Z",
    font: async () => new Uint8Array([1, 2, 3]),
  });
  return { code, ...said };
};
/** The objects of an answer, one a line. */
export const objects = (text: string): Record<string, unknown>[] =>
  text
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => JSON.parse(row));

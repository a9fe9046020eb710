import { basename } from "node:path";
import type { OpenedFile, Trouble } from "@shared/bridge/bridge";
import { limits } from "@shared/document/limits";
import { failure, type Result, success } from "@shared/lib/result";
import type { Disk } from "./disk";
import { troubleOf } from "./troubleOf";

/** A regular file of a size that a workshop can have (a larger one is refused unread); what is inside is for the reader of workshop files to say. */
export const openFile = async (disk: Disk, path: string): Promise<Result<OpenedFile, Trouble>> => {
  const name = basename(path);
  try {
    const found = await disk.look(path);
    if (!found) return failure({ kind: "not-found", sentence: { key: "shell.read.gone", values: { name } } });
    if (!found.regular) return failure({ kind: "refused", sentence: { key: "shell.read.notFile", values: { name } } });
    if (found.size > limits.bytes)
      return failure({ kind: "refused", sentence: { key: "shell.read.tooLarge", values: { name } } });
    return success({ name, bytes: new Uint8Array(await disk.read(path)) });
  } catch (error) {
    return failure(troubleOf(error, "read", name));
  }
};

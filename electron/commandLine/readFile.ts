import { resolve } from "node:path";
import { limits } from "@shared/document/limits";
import { readWorkshop } from "@shared/document/readWorkshop";
import { failure, type Result, success } from "@shared/lib/result";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { openFile } from "../files/openFile";
import type { Desk } from "./desk";

/** Why a file could not be read, as `check --json` says it. */
export interface Unread {
  readonly kind: "unreadable" | "not-a-workshop" | "damaged" | "newer" | "invalid" | "too-large";
  readonly message: string;
  readonly problems: readonly string[];
}

/** A workshop from a file named on the command line. */
export const readFile = async (desk: Desk, words: Words, name: string): Promise<Result<Workshop, Unread>> => {
  const path = resolve(desk.folder, name);
  const opened = await openFile(desk.disk, path);
  if (!opened.ok) {
    const size = (await desk.disk.look(path).catch(() => null))?.size ?? 0;
    const kind = size > limits.bytes ? "too-large" : "unreadable";
    return failure({ kind, message: words.say(opened.error.sentence), problems: [] });
  }
  const read = readWorkshop(opened.value.bytes);
  if (read.ok) return success(read.value.workshop);
  const { kind, sentence, problems } = read.error;
  return failure({ kind, message: words.say(sentence), problems });
};

import { join } from "node:path";
import { z } from "zod";
import { atomicWrite } from "./atomicWrite";
import { soundText, withChecksum } from "./checkedText";
import type { Disk } from "./disk";
import { readText } from "./readText";

const header = z.object({
  workshop: z.string().min(1),
  revision: z.int().min(0),
  hash: z.string(),
  at: z.string(),
  /** What the facilitator called this version. */
  name: z.string().exactOptional(),
});

/** A whole document as it once was. */
export interface Generation extends z.infer<typeof header> {
  readonly text: string;
}

/** Enough for a workshop's steps and its hours; older ones are let go. */
export const generationsKept = 20;

/** One checksum over head and document: a first line of JSON, then the text as it is. */
export const writeGenerationFile = (disk: Disk, path: string, generation: Generation): Promise<void> => {
  const { text, ...head } = generation;
  const bytes = Buffer.from(withChecksum(`${JSON.stringify(head)}\n${text}`), "utf8");
  return atomicWrite(disk, path, bytes, { mode: 0o600 });
};

/** The generation, or null where the file is spoiled. */
export const readGenerationFile = async (disk: Disk, path: string): Promise<Generation | null> => {
  const sound = soundText((await readText(disk, path)) ?? "");
  if (sound === null) return null;
  const end = sound.indexOf("\n");
  try {
    const head = header.safeParse(JSON.parse(sound.slice(0, end)));
    return head.success ? { ...head.data, text: sound.slice(end + 1) } : null;
  } catch {
    return null;
  }
};

/** What can be let go: generations before the last 20, and the lines that lie before the oldest kept one. What has a name stays. */
export const outlived = (folder: string, names: readonly string[]): readonly string[] => {
  const whole = names.filter((name) => name.endsWith(".whole"));
  const oldest = whole.slice(-generationsKept)[0];
  if (oldest === undefined || whole.length <= generationsKept) return [];
  return names.filter((name) => name < oldest && !/\.(part|named)$/.test(name)).map((name) => join(folder, name));
};

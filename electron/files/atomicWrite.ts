import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { codeOf, type Disk, type OpenFile } from "./disk";

export interface Staged {
  /** From now on the name shows the new bytes, whole. */
  publish(): Promise<void>;
  /** Nothing was there. */
  discard(): Promise<void>;
}

export interface Patience {
  wait(milliseconds: number): Promise<void>;
  /** How long a virus scanner or an index service may hold the file, in milliseconds. */
  readonly longest: number;
}

const patient: Patience = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  longest: 60_000,
};

/** What a scanner that has the file open causes; it goes away by itself. */
const passing = new Set(["EACCES", "EPERM", "EBUSY"]);

const fault = (code: string, message: string): Error => Object.assign(new Error(message), { code });

/** Every byte, however little the system takes at once. One short count ignored is a truncated file published. */
export const writeAll = async (file: OpenFile, bytes: Uint8Array): Promise<void> => {
  let done = 0;
  while (done < bytes.length) {
    const written = await file.write(bytes.subarray(done));
    if (written <= 0) throw fault("ENOSPC", "The system took no more bytes.");
    done += written;
  }
};

const renamePatiently = async (disk: Disk, from: string, to: string, patience: Patience): Promise<void> => {
  let waited = 0;
  for (let pause = 20; ; pause = Math.min(pause * 2, 5_000)) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!passing.has(codeOf(error)) || waited >= patience.longest) throw error;
      await patience.wait(pause);
      waited += pause;
    }
  }
};

/** Always the same for a name, so that what a dead process left is found, and short enough for every system. */
const besideName = (name: string): string =>
  `.${createHash("sha256").update(name, "utf8").digest("hex").slice(0, 16)}.part`;

/** Writes the bytes beside their place and syncs them; the place itself is untouched until `publish`. */
export const stage = async (
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  { mode = 0o666, patience = patient }: { readonly mode?: number; readonly patience?: Patience } = {},
): Promise<Staged> => {
  const place = await disk.follow(path);
  const folder = dirname(place);
  const before = await disk.look(place);
  if (before && !before.regular) throw fault("EISDIR", "Something that is not a file has this name.");
  const beside = join(folder, besideName(basename(place)));
  const discard = (): Promise<void> => disk.remove(beside).catch(() => undefined);
  // One left by a dead process must neither be gone on with nor keep us out.
  await disk.remove(beside);
  try {
    const file = await disk.create(beside, before?.mode ?? mode);
    try {
      await writeAll(file, bytes);
      await file.sync();
      if ((await file.size()) !== bytes.length) throw fault("EIO", "The disk holds less than was written.");
    } finally {
      await file.close();
    }
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    discard,
    async publish() {
      try {
        await renamePatiently(disk, beside, place, patience);
      } catch (error) {
        await discard();
        throw error;
      }
      await disk.syncFolder(folder);
    },
  };
};

/** The file is afterwards the old one or the new one, never neither. Throws the system's error. */
export const atomicWrite = async (...order: Parameters<typeof stage>): Promise<void> => {
  const staged = await stage(...order);
  await staged.publish();
};

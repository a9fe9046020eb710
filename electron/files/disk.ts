import { constants } from "node:fs";
import { mkdir, open, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";

export interface OpenFile {
  /** May write less than it was given, as the system may; answers how much. */
  write(bytes: Uint8Array): Promise<number>;
  sync(): Promise<void>;
  size(): Promise<number>;
  close(): Promise<void>;
}

/** The few things we ask of a file system, so that a test can let each of them fail. */
export interface Disk {
  /** Makes a new file; fails where one stands. */
  create(path: string, mode: number): Promise<OpenFile>;
  read(path: string): Promise<Uint8Array>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a whole folder; what is not there is gone already. */
  remove(path: string): Promise<void>;
  /** Names in a folder, sorted; none where it is not there. */
  list(folder: string): Promise<readonly string[]>;
  makeFolder(folder: string, mode?: number): Promise<void>;
  /** After this a new, renamed or removed name in the folder survives a power cut. */
  syncFolder(folder: string): Promise<void>;
  /** Where a link leads, so that the link stays one; the path itself where nothing is there yet. */
  follow(path: string): Promise<string>;
  /** Size in bytes and kind of what stands there, or null. */
  look(path: string): Promise<{ readonly size: number; readonly regular: boolean; readonly mode: number } | null>;
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const missing = <T>(error: unknown, instead: T): T => {
  if (codeOf(error) === "ENOENT") return instead;
  throw error;
};

/** Systems that have no fsync for folders say so with these. */
const noFolderSync = new Set(["EPERM", "EISDIR", "EINVAL", "ENOTSUP", "EACCES", "EBADF"]);

/** The machine's own disk. */
export const createDisk = (): Disk => ({
  async create(path, mode) {
    const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND, mode);
    return {
      write: async (bytes) => (await file.write(bytes, 0, bytes.length, null)).bytesWritten,
      sync: () => file.sync(),
      size: async () => (await file.stat()).size,
      close: () => file.close(),
    };
  },
  read: (path) => readFile(path),
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { recursive: true, force: true }),
  list: async (folder) => (await readdir(folder).catch((error: unknown) => missing<string[]>(error, []))).sort(),
  makeFolder: async (folder, mode = 0o700) => {
    await mkdir(folder, { recursive: true, mode });
  },
  async syncFolder(folder) {
    try {
      const opened = await open(folder, "r");
      await opened.sync().finally(() => opened.close());
    } catch (error) {
      if (!noFolderSync.has(codeOf(error))) throw error;
    }
  },
  follow: (path) => realpath(path).catch((error: unknown) => missing(error, path)),
  look: (path) =>
    stat(path).then(
      (found) => ({ size: found.size, regular: found.isFile(), mode: found.mode & 0o777 }),
      (error: unknown) => missing(error, null),
    ),
});

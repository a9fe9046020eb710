import { createDisk, type Disk, type OpenFile } from "../../electron/files/disk";

export const faultOf = (code: string): Error => Object.assign(new Error(code), { code });

export interface Fault {
  /** Which operation, and the how-manieth of its kind (from 1). */
  readonly at: keyof Disk | "write" | "sync" | "size" | "close";
  readonly nth: number;
  readonly code: string;
  /** The operation is done all the same, or a part of the bytes is written. */
  readonly how: "before" | "after" | "partial";
  /** For how many times in a row; once where it is left out. */
  readonly times?: number;
}

export interface FaultyDisk extends Disk {
  readonly operations: readonly string[];
}

const closeIfMade = (file: OpenFile | null): Promise<void> => file?.close() ?? Promise.resolve();

/** The real disk in a real folder, on which one operation fails as it is told to. */
export const faultyDisk = (fault: Fault | null, mostPerWrite = Number.POSITIVE_INFINITY): FaultyDisk => {
  const disk = createDisk();
  const operations: string[] = [];
  const counts = new Map<string, number>();

  const guarded = async <T>(name: Fault["at"], work: () => Promise<T>): Promise<T> => {
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    operations.push(name);
    const fails = fault?.at === name && nth >= fault.nth && nth < fault.nth + (fault.times ?? 1);
    if (fails && fault.how !== "after") throw faultOf(fault.code);
    const done = await work();
    if (fails) throw faultOf(fault.code);
    return done;
  };
  const openFile = (file: OpenFile): OpenFile => ({
    write: async (bytes) => {
      const nth = (counts.get("write") ?? 0) + 1;
      const partial = fault?.at === "write" && fault.how === "partial" && nth === fault.nth;
      if (partial) {
        counts.set("write", nth);
        await file.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
        throw faultOf(fault.code);
      }
      return guarded("write", () => file.write(bytes.subarray(0, mostPerWrite)));
    },
    sync: () => guarded("sync", () => file.sync()),
    size: () => guarded("size", () => file.size()),
    close: async () => {
      // A file whose closing fails is closed all the same.
      await file.close();
      await guarded("close", async () => undefined);
    },
  });
  return {
    operations,
    create: async (path, mode) => {
      let made: OpenFile | null = null;
      try {
        return openFile(
          await guarded("create", async () => {
            made = await disk.create(path, mode);
            return made;
          }),
        );
      } catch (error) {
        await closeIfMade(made);
        throw error;
      }
    },
    read: (path) => guarded("read", () => disk.read(path)),
    rename: (from, to) => guarded("rename", () => disk.rename(from, to)),
    remove: (path) => guarded("remove", () => disk.remove(path)),
    list: (folder) => guarded("list", () => disk.list(folder)),
    makeFolder: (folder, mode) => guarded("makeFolder", () => disk.makeFolder(folder, mode)),
    syncFolder: (folder) => guarded("syncFolder", () => disk.syncFolder(folder)),
    follow: (path) => guarded("follow", () => disk.follow(path)),
    look: (path) => guarded("look", () => disk.look(path)),
  };
};

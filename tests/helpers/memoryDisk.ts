/** Bytes of a file as a power cut would leave them, and as a running program sees them. */
interface Content {
  written: string;
  synced: string;
}

/** Thrown into the void: the process that called is dead and hears nothing any more. */
const forever = new Promise<never>(() => undefined);

export interface MemoryDisk {
  /** Every name with its synced text: what a thief would read. */
  dump(): string;
  read(name: string): string | undefined;
  names(): readonly string[];
  append(name: string, text: string): Promise<void>;
  sync(name: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Flips one character of a file. */
  spoil(name: string, at: number): void;
  /** After so many further operations the process is dead: nothing it asks is done or answered. Resolves when it asks. */
  killAfter(operations: number): Promise<"died">;
  /** Every further operation fails with this name, until null. */
  failWith(code: "ENOSPC" | "EIO" | null): void;
  /** The machine starts again: unsynced bytes are gone, the disk works. */
  restart(): void;
  readonly operations: number;
}

/** A disk in memory that syncs, fails and dies on request. */
export const createMemoryDisk = (): MemoryDisk => {
  const files = new Map<string, Content>();
  let failing: "ENOSPC" | "EIO" | null = null;
  let left = Number.POSITIVE_INFINITY;
  let operations = 0;
  let died: () => void = () => undefined;

  const operate = async (work: () => void): Promise<void> => {
    // Each operation answers later, as a disk does.
    await Promise.resolve();
    if (left <= 0) {
      died();
      return forever;
    }
    left -= 1;
    operations += 1;
    if (failing) throw Object.assign(new Error(failing), { code: failing });
    work();
  };
  return {
    dump: () => [...files].map(([name, content]) => `${name}\n${content.synced}`).join("\n"),
    read: (name) => files.get(name)?.written,
    names: () => [...files.keys()],
    append: (name, text) =>
      operate(() => {
        const file = files.get(name) ?? { written: "", synced: "" };
        files.set(name, { ...file, written: file.written + text });
      }),
    sync: (name) =>
      operate(() => {
        const file = files.get(name);
        if (file) file.synced = file.written;
      }),
    rename: (from, to) =>
      operate(() => {
        const file = files.get(from);
        if (!file) throw Object.assign(new Error("ENOENT"), { code: "ENOENT" });
        files.delete(from);
        files.set(to, file);
      }),
    remove: (name) =>
      operate(() => {
        files.delete(name);
      }),
    spoil(name, at) {
      const file = files.get(name);
      if (!file) return;
      const spoiled = `${file.written.slice(0, at)}${file.written[at] === "x" ? "y" : "x"}${file.written.slice(at + 1)}`;
      files.set(name, { written: spoiled, synced: spoiled });
    },
    killAfter: (count) => {
      left = count;
      return new Promise((resolve) => {
        died = () => resolve("died");
      });
    },
    failWith: (code) => {
      failing = code;
    },
    restart() {
      left = Number.POSITIVE_INFINITY;
      failing = null;
      for (const [name, file] of files) {
        if (file.synced === "") files.delete(name);
        else file.written = file.synced;
      }
    },
    get operations() {
      return operations;
    },
  };
};

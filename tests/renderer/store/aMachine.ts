import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Bridge } from "@shared/bridge/bridge";
import { Dexie } from "dexie";
import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import { createMemoryBridge, type MemoryBridge } from "../../helpers/memoryBridge";
import { createMemoryDisk, type MemoryDisk } from "../../helpers/memoryDisk";
import { createMemoryLocks } from "../../helpers/memoryLocks";

/** The bytes of the workshop that ships. */
export const exampleFile = (): Uint8Array => new Uint8Array(readFileSync(resolve("assets/zirkelwerk-kridlo.sameside")));

const loadStores = async () => ({
  ...(await import("../../../renderer/store/connection")),
  ...(await import("../../../renderer/store/libraryActions")),
  ...(await import("../../../renderer/store/libraryStore")),
  ...(await import("../../../renderer/store/receiving")),
  ...(await import("../../../renderer/store/secondFolder")),
  ...(await import("../../../renderer/store/session")),
  ...(await import("../../../renderer/store/takeOver")),
  ...(await import("../../../renderer/store/viewStore")),
  ...(await import("../../../renderer/store/workshopStore")),
});
type Stores = Awaited<ReturnType<typeof loadStores>>;

/** One window of the app: its own stores, the machine's database, locks and disk. */
export interface AWindow extends Stores {
  readonly bridge: MemoryBridge;
  title(): string;
  rename(title: string): void;
  /** The process is gone: what it holds is free, and nothing it still does reaches the disk. */
  kill(): void;
}

export interface AMachine {
  readonly disk: MemoryDisk;
  window(): Promise<AWindow>;
  /** The app's database is lost, as a kill or a full disk can do. */
  wipe(): void;
}

/** What the dead ask is never answered. */
const unanswered = () => new Promise<never>(() => undefined);

/** A machine with a disk, a database and locks, on which windows open and die. */
export const aMachine = (): AMachine => {
  const disk = createMemoryDisk();
  const locks = createMemoryLocks();
  const emptyStore = (): void => {
    globalThis.indexedDB = new IDBFactory();
    // Dexie took hold of what was there when it was loaded.
    Dexie.dependencies = { indexedDB: globalThis.indexedDB, IDBKeyRange };
  };
  emptyStore();
  return {
    disk,
    wipe: emptyStore,
    async window() {
      vi.resetModules();
      const mine = locks.ofWindow();
      vi.stubGlobal("navigator", { language: "en-GB", locks: mine });
      const bridge = createMemoryBridge({ disk });
      let dead = false;
      const alive = new Proxy<Bridge>(bridge, {
        get: (target, verb, receiver) => {
          if (dead) return unanswered;
          return Reflect.get(target, verb, receiver);
        },
      });
      const stores = await loadStores();
      await stores.reconnect({ bridge: alive });
      return {
        ...stores,
        bridge,
        title: () => stores.useWorkshop.getState().workshop?.title ?? "",
        rename: (title) => {
          stores.run({ do: "set", changes: { title } });
        },
        kill: () => {
          dead = true;
          mine.die();
          stores.stopLibrary();
        },
      };
    },
  };
};

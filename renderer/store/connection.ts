import type { Bridge } from "@shared/bridge/bridge";
import { bridge as shell } from "../bridge";
import { openDatabase, type OpenedDatabase } from "../storage/openDatabase";

export interface Connection {
  readonly bridge: Bridge;
  readonly opened: OpenedDatabase;
}

let bridge: Bridge = shell;
let name = "sameside";
let connection: Promise<Connection> | null = null;

const saving = new Set<() => Promise<void>>();

/** What must be finished before this page is loaded anew. Returns the way to take it back. */
export const beforeReload = (finish: () => Promise<void>): (() => void) => {
  saving.add(finish);
  return () => saving.delete(finish);
};

/** Opens the live store once for this window. */
export const connect = (): Promise<Connection> => {
  connection ??= openDatabase(name).then((opened) => {
    if (opened.state === "open") {
      // A newer app wants to change the store: let it, and take up again with what it leaves.
      opened.database.on("versionchange", () => {
        void Promise.allSettled([...saving].map((finish) => finish())).then(() => {
          opened.database.close();
          globalThis.location?.reload();
        });
        // Dexie would close at once, in the middle of a gesture.
        return false;
      });
    }
    return { bridge, opened };
  });
  return connection;
};

/** Another shell and another store, as after a restart: for tests and for a second try after a failure. */
export const reconnect = (to: { readonly bridge?: Bridge; readonly name?: string } = {}): Promise<Connection> => {
  bridge = to.bridge ?? bridge;
  name = to.name ?? name;
  connection = null;
  return connect();
};

import type { Bridge } from "@shared/bridge/bridge";
import { bridge as shell } from "../bridge";
import { storeName } from "../storage/lookAt";
import { type OpenedDatabase, openDatabase } from "../storage/openDatabase";

export interface Connection {
  readonly bridge: Bridge;
  readonly opened: OpenedDatabase;
}

let bridge: Bridge = shell;
let name = storeName;
let connection: Promise<Connection> | null = null;

const finishing = new Set<() => Promise<boolean>>();

/** What must be kept before this page ends; it answers whether it is. Returns the way to take it back. */
export const beforeEnd = (finish: () => Promise<boolean>): (() => void) => {
  finishing.add(finish);
  return () => finishing.delete(finish);
};

const finishAll = async (): Promise<boolean> => {
  const page = globalThis.document;
  // What is being typed counts when its field is left.
  if (page?.activeElement && page.activeElement instanceof HTMLElement) page.activeElement.blur();
  const kept = await Promise.all([...finishing].map((finish) => finish().catch(() => false)));
  return kept.every(Boolean);
};

let stopAnswering: () => void = () => undefined;
/** Every window answers when it is asked to close, also one without a workshop. */
const answerClosing = (): void => {
  stopAnswering();
  const asked = bridge;
  stopAnswering = asked.onClosing(() => void finishAll().then((kept) => asked.setBusy(!kept)));
};

/** The shell, which answers also before the store is open. */
export const bridgeHere = (): Bridge => bridge;

/** Opens the live store once for this window. */
export const connect = (): Promise<Connection> => {
  if (connection) return connection;
  answerClosing();
  // The browser must not clear this store when its disk runs low; the journal lies elsewhere all the same.
  void globalThis.navigator?.storage?.persist().catch(() => false);
  connection = openDatabase(name).then((opened) => {
    if (opened.state === "open") {
      // A newer app wants to change the store: let it, and take up again with what it leaves.
      opened.database.on("versionchange", () => {
        void finishAll().then(() => {
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

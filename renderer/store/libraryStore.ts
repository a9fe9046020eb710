import type { Trouble } from "@shared/bridge/bridge";
import { create } from "zustand";
import type { WorkshopRow } from "../storage/database";
import { exclusively } from "../storage/exclusively";
import { watchRows } from "../storage/library";
import { recoverAll, type Recovery } from "../storage/recover";
import { now } from "./clock";
import { connect } from "./connection";
import { storeTrouble } from "./storeTrouble";

export type { WorkshopRow } from "../storage/database";
export type { Recovery } from "../storage/recover";

export interface LibraryState {
  readonly state: "starting" | "ready" | "newer" | "failed";
  readonly rows: readonly WorkshopRow[];
  /** What was brought back from the journal at this start, until the person has read it. */
  readonly recoveries: readonly Recovery[];
  readonly trouble: Trouble | null;
}

/** The workshops on this machine. */
export const useLibrary = create<LibraryState>()(() => ({ state: "starting", rows: [], recoveries: [], trouble: null }));

let stop: () => void = () => undefined;

/** Opens the library: first what is missing or behind is brought back, then the rows are shown and kept up to date. */
export const startLibrary = async (): Promise<void> => {
  stop();
  const { opened, bridge } = await connect();
  if (opened.state !== "open") {
    useLibrary.setState({ state: opened.state, trouble: storeTrouble(opened.state) });
    return;
  }
  const { database } = opened;
  const failed = (trouble: Trouble): void => useLibrary.setState({ trouble });
  // What the store has is shown while the journal is being read.
  stop = watchRows(database, (rows) => useLibrary.setState({ rows }), failed);
  try {
    const recoveries = await recoverAll(database, bridge, now(), exclusively);
    useLibrary.setState({ state: "ready", recoveries });
  } catch {
    useLibrary.setState({ state: "ready", trouble: { kind: "failed", sentence: { key: "library.saving.store" } } });
  }
};

export const stopLibrary = (): void => stop();

/** The person has read what was brought back. */
export const forgetRecoveries = (): void => useLibrary.setState({ recoveries: [] });

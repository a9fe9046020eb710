import type { Trouble } from "@shared/bridge/bridge";
import { create } from "zustand";
import type { WorkshopRow } from "../storage/database";
import { exclusively } from "../storage/exclusively";
import { storeFailure } from "../storage/guarded";
import { watchRows } from "../storage/library";
import { type Recovery, recoverAll } from "../storage/recover";
import { now } from "./clock";
import { bridgeHere, connect } from "./connection";
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
export const useLibrary = create<LibraryState>()(() => ({
  state: "starting",
  rows: [],
  recoveries: [],
  trouble: null,
}));

let stop: () => void = () => undefined;
let starting: Promise<void> | null = null;
/** Counts starts and stops: one that was stopped while it waited must not begin to watch. */
let turns = 0;

const start = async (): Promise<void> => {
  turns += 1;
  const turn = turns;
  // Asked for while the store opens.
  const heads = bridgeHere().journalHeads();
  const { opened, bridge } = await connect();
  if (turn !== turns) return;
  if (opened.state !== "open") {
    useLibrary.setState({ state: opened.state, trouble: storeTrouble(opened.state) });
    return;
  }
  const { database } = opened;
  const failed = (trouble: Trouble): void => useLibrary.setState({ trouble });
  // What the store has is shown while the journal is being read.
  stop = watchRows(database, (rows) => useLibrary.setState({ rows, trouble: null }), failed);
  try {
    const recovered = await recoverAll(database, bridge, now(), exclusively, heads);
    // Not left to the watching: a library is never said to be empty before it is.
    const rows = await database.workshops.toArray();
    // What was not yet read stays, also when the library was left in between.
    const recoveries = [...useLibrary.getState().recoveries, ...recovered];
    useLibrary.setState({ state: "ready", rows, recoveries });
  } catch (error) {
    useLibrary.setState({ state: "ready", trouble: storeFailure(error) });
  }
};

/** Opens the library, once: first what is missing or behind is brought back, then the rows are kept up to date. */
export const startLibrary = (): Promise<void> => {
  starting ??= start();
  return starting;
};

/** Lets the library go: its rows are not kept up to date any more. */
export const stopLibrary = (): void => {
  turns += 1;
  stop();
  stop = () => undefined;
  starting = null;
};

/** The person has read what was brought back. */
export const forgetRecoveries = (): void => useLibrary.setState({ recoveries: [] });

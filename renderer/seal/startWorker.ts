import { startOwnWorker } from "../workers/startOwnWorker";
import sealer from "./sealer.worker?worker&url";

/** Starts the worker that seals and opens. */
export const startSealer = (): Worker => startOwnWorker(sealer);

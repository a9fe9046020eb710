import type { Trouble } from "@shared/bridge/bridge";
import { apply } from "@shared/commands/apply";
import { readWorkshop } from "@shared/document/readWorkshop";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import { failure, type Result, success } from "@shared/lib/result";
import type { Workshop } from "@shared/workshop/workshop";
import { hold } from "../storage/exclusively";
import { createKeeper } from "../storage/keeper";
import { setTrashed } from "../storage/library";
import { loadWorkshop } from "../storage/loadWorkshop";
import { statusOf } from "../storage/statusOf";
import { now } from "./clock";
import { connect } from "./connection";
import { lineOf } from "./lineOf";
import { storeTrouble } from "./storeTrouble";
import { run, useWorkshop } from "./workshopStore";

const channel = "sameside.take-over";

interface Handed {
  readonly id: string;
  readonly text: string;
}
const isHanded = (value: unknown): value is Handed =>
  typeof value === "object" && value !== null && "id" in value && "text" in value && typeof value.text === "string";

/** The window that has the workshop open takes another version of it over, as one step of its own undo. */
export const listenForTakeOver = (id: string): (() => void) => {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const listening = new BroadcastChannel(channel);
  listening.onmessage = (event: MessageEvent<unknown>) => {
    if (!isHanded(event.data) || event.data.id !== id || useWorkshop.getState().workshop?.id !== id) return;
    const read = readWorkshop(event.data.text);
    if (read.ok) run({ do: "replace", workshop: read.value.workshop });
  };
  return () => listening.close();
};

const handOver = (workshop: Workshop): void => {
  const handing = new BroadcastChannel(channel);
  const handed: Handed = { id: workshop.id, text: writeWorkshop(workshop) };
  handing.postMessage(handed);
  handing.close();
};

/** Takes over another version of a workshop that is in the library, as one undoable step. */
export const takeOver = async (workshop: Workshop): Promise<Result<null, Trouble>> => {
  const { opened, bridge } = await connect();
  if (opened.state !== "open") return failure(storeTrouble(opened.state));
  const { database } = opened;
  const release = await hold(workshop.id);
  if (!release) {
    // Only the window that has it open may change it.
    handOver(workshop);
    return success(null);
  }
  try {
    const loaded = await loadWorkshop(database, bridge, workshop.id, now());
    if (!loaded.ok) return loaded;
    const applied = apply(loaded.value.workshop, { do: "replace", workshop });
    if (!applied.ok) return failure({ kind: "refused", sentence: applied.error.sentence });
    const { name, patches, inverse } = applied.value;
    const keeper = createKeeper({
      ...loaded.value,
      database,
      bridge,
      status: () => statusOf(applied.value.workshop),
      said: () => undefined,
      clock: () => Date.now(),
    });
    const gesture = { kind: "do", name, place: null, patches, inverse, at: now(), goesOn: false } as const;
    keeper.take(lineOf(gesture, { do: "replace", workshop }, null, applied.value.workshop));
    keeper.checkpoint();
    const saving = await keeper.settled();
    keeper.stop();
    if (saving.trouble) return failure(saving.trouble);
    return setTrashed(database, [workshop.id], "");
  } finally {
    release();
  }
};

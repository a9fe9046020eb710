import type { Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import { hold } from "../storage/exclusively";
import { createKeeper, type Keeper } from "../storage/keeper";
import { loadWorkshop } from "../storage/loadWorkshop";
import { keepNamed } from "../storage/namedVersions";
import { instantOf, now } from "./clock";
import { beforeEnd, connect } from "./connection";
import { lineOf } from "./lineOf";
import { prepareWhileIdle } from "./prepareWhileIdle";
import { createSecondCopy } from "./secondFolder";
import { storeTrouble } from "./storeTrouble";
import { listenForTakeOver } from "./takeOver";
import { trailOf } from "./trailOf";
import { useView } from "./viewStore";
import { open, saySaved, useWorkshop } from "./workshopStore";

type Outcome = Promise<Result<null, Trouble>>;

interface Session {
  readonly id: string;
  readonly keeper: Keeper;
  readonly copyAside: ReturnType<typeof createSecondCopy>;
  readonly end: () => void;
}

let session: Session | null = null;

/** The shell answers in a zone of its own; people read this machine's clock. */
const here = (instant: string): string => (instant === "" ? "" : instantOf(new Date(instant)));

/** Opening and closing come one after the other: a screen that is drawn twice must not shut itself out. */
let turn: Outcome = Promise.resolve(success(null));
const inTurn = (work: () => Outcome): Outcome => {
  turn = turn.then(work, work);
  return turn;
};

const letGo = async (): Outcome => {
  const ending = session;
  if (!ending) return success(null);
  await ending.copyAside(useWorkshop.getState().workshop);
  const { trouble } = await ending.keeper.settled();
  // What could be kept nowhere lives in this window alone: it stays open.
  if (trouble) return failure(trouble);
  session = null;
  ending.end();
  open(null);
  return success(null);
};

const begin = async (id: string): Outcome => {
  if (session?.id === id) return success(null);
  const before = await letGo();
  if (!before.ok) return before;
  const [{ opened, bridge }, release] = await Promise.all([connect(), hold(id)]);
  if (opened.state !== "open") {
    release?.();
    return failure(storeTrouble(opened.state));
  }
  if (!release) return failure({ kind: "refused", sentence: { key: "library.trouble.elsewhere" } });
  const loaded = await loadWorkshop(opened.database, bridge, id, now());
  if (!loaded.ok) {
    release();
    return loaded;
  }
  const { workshop, revision, hash, at, history, recovery, owesGeneration } = loaded.value;
  const keeper = createKeeper({
    database: opened.database,
    bridge,
    workshop,
    revision,
    hash,
    at,
    owesGeneration,
    status: () => useWorkshop.getState().analysis.status,
    said: (saved) => {
      saySaved({ ...saved, at: here(saved.at) });
      void bridge.setBusy(saved.state !== "saved");
    },
    clock: () => Date.now(),
  });
  open({
    workshop,
    trail: trailOf(history),
    saved: { state: "saved", at: here(at) },
    restored: recovery && { at: here(recovery.at), reason: recovery.reason, spoiled: recovery.spoiled },
    keeping: {
      take: (gesture, command, after) => keeper.take(lineOf(gesture, command, useView.getState().step, after)),
    },
  });
  useView.getState().enter(workshop);
  if (owesGeneration) keeper.retry();
  prepareWhileIdle(workshop);
  const copyAside = createSecondCopy(workshop);
  // At each step's end a whole generation: whoever goes back to it finds the workshop as it was then.
  const stopSteps = useView.subscribe((view, before) => {
    if (view.step === before.step || view.workshopId !== id) return;
    keeper.checkpoint();
    void copyAside(useWorkshop.getState().workshop);
  });
  const stopTakeOver = listenForTakeOver(id);
  const stopFinishing = beforeEnd(async () => {
    await copyAside(useWorkshop.getState().workshop);
    return (await keeper.settled()).state !== "failed";
  });
  session = {
    id,
    keeper,
    copyAside,
    end: () => {
      stopSteps();
      stopTakeOver();
      stopFinishing();
      keeper.stop();
      release();
    },
  };
  return success(null);
};

/** What is being opened: whoever asks for the same meanwhile gets the same answer. */
let opening: { readonly id: string; readonly outcome: Outcome } | null = null;

/** Opens a workshop in this window: read, checked against the journal, with its undo. */
export const openWorkshop = (id: string): Outcome => {
  if (opening?.id === id) return opening.outcome;
  const outcome = inTurn(() => begin(id)).finally(() => {
    if (opening?.outcome === outcome) opening = null;
  });
  opening = { id, outcome };
  return outcome;
};

/** Lets the workshop go once its last gesture is kept; where that fails it stays open, and the trouble is answered. */
export const closeWorkshop = (): Outcome => {
  opening = null;
  return inTurn(letGo);
};

/** Tries at once to keep what could not be kept. */
export const retrySaving = (): void => session?.keeper.retry();

/** Resolves when all gestures so far are kept, or the attempt failed. */
export const settled = async (): Promise<void> => {
  await session?.keeper.settled();
};

/** Gives the workshop as it stands a name to come back to; it lies in the journal as a whole, too. */
export const nameVersion = async (name: string): Outcome => {
  const failed = failure<Trouble>({ kind: "failed", sentence: { key: "versions.failed" } });
  const { opened, bridge } = await connect();
  const { workshop } = useWorkshop.getState();
  if (session === null || workshop === null || opened.state !== "open") return failed;
  const { trouble } = await session.keeper.settled();
  if (trouble) return failure(trouble);
  const { database } = opened;
  const kept = await keepNamed(database, bridge, useWorkshop.getState().workshop ?? workshop, name, now());
  if (!kept.ok) return kept;
  return kept.value ? success(null) : failed;
};

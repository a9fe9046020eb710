import type { Bridge, SavedFile, Trouble } from "@shared/bridge/bridge";
import { duplicateWorkshop } from "@shared/commands/duplicateWorkshop";
import { type NewWorkshop, newWorkshop } from "@shared/commands/newWorkshop";
import { readWorkshop } from "@shared/document/readWorkshop";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import { failure, type Result, success } from "@shared/lib/result";
import type { Step } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import type { LibraryDatabase } from "../storage/database";
import { hold } from "../storage/exclusively";
import { guarded } from "../storage/guarded";
import { addWorkshop, deleteOldStores, forgetWorkshops, setTrashed } from "../storage/library";
import { lookAtWorkshop } from "../storage/lookAtWorkshop";
import { dropPagesOf } from "../storage/pages";
import { newId, now } from "./clock";
import { connect } from "./connection";
import { openedSteps } from "./remembered";
import { storeTrouble } from "./storeTrouble";
import { takeOver } from "./takeOver";
import { useWorkshop } from "./workshopStore";

type Store = { readonly database: LibraryDatabase; readonly bridge: Bridge };
type Outcome<T> = Promise<Result<T, Trouble>>;

const withStore = async <T>(work: (store: Store) => Outcome<T>): Outcome<T> => {
  const { opened, bridge } = await connect();
  if (opened.state !== "open") return failure(storeTrouble(opened.state));
  const answer = await guarded(() => work({ database: opened.database, bridge }));
  return answer.ok ? answer.value : answer;
};

const withWorkshop = <T>(id: string, work: (workshop: Workshop, store: Store) => Outcome<T>): Outcome<T> =>
  withStore(async (store) => {
    // Open in this window it is newer than what is kept, above all when keeping fails.
    const { workshop } = useWorkshop.getState();
    if (workshop?.id === id) return work(workshop, store);
    const looked = await lookAtWorkshop(store.database, store.bridge, id, now());
    return looked.ok ? work(looked.value.workshop, store) : looked;
  });

const add = async ({ database, bridge }: Store, workshop: Workshop, example = false): Outcome<string> => {
  const added = await addWorkshop(database, bridge, workshop, now(), example);
  return added.ok ? success(workshop.id) : added;
};

/** Opens the window of a workshop, or brings it to the front. */
export const openInWindow = (id: string): Outcome<null> => withStore(({ bridge }) => bridge.openWindow(id));

/** The same, led into one of its steps. */
export const openAtStep = (id: string, step: Step): Outcome<null> => {
  openedSteps.lead(id, step);
  return openInWindow(id);
};

/** A new workshop; answers its id. */
export const createWorkshop = (wanted: Omit<NewWorkshop, "id" | "newId">): Outcome<string> =>
  withStore((store) => add(store, newWorkshop({ ...wanted, id: newId(), newId })));

/** Another workshop of the same content under an id of its own, with the given title; answers its id. */
export const keepBoth = (workshop: Workshop, title: string): Outcome<string> =>
  withStore((store) => add(store, { ...workshop, id: newId(), title }));

/** A copy of a workshop of the library; answers its id. */
export const duplicate = (id: string, title: (of: string) => string): Outcome<string> =>
  withWorkshop(id, (workshop, store) => add(store, duplicateWorkshop(workshop, newId, title(workshop.title))));

/** A name that every file system takes. */
export const fileNameOf = (title: string): string => {
  const plain = title
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\.+|\.+$/g, "");
  return `${Array.from(plain).slice(0, 80).join("").trim() || "workshop"}.sameside`;
};

/** The workshop as a file, where the person wants it; null when cancelled. */
export const saveCopy = (id: string): Outcome<SavedFile | null> =>
  withWorkshop(id, (workshop, { bridge }) =>
    bridge.saveFile({ name: fileNameOf(workshop.title), bytes: new TextEncoder().encode(writeWorkshop(workshop)) }),
  );

/** Into the trash; undone by `restore`. */
export const trash = (ids: readonly string[]): Outcome<null> =>
  withStore(({ database }) => setTrashed(database, ids, now()));

/** Out of the trash. */
export const restore = (ids: readonly string[]): Outcome<null> =>
  withStore(({ database }) => setTrashed(database, ids, ""));

/** What came of emptying the trash. */
export interface Emptied {
  readonly removed: number;
  /** Titles of those that another window has open: they stay in the trash. */
  readonly open: readonly string[];
}

/** Removes for good what is in the trash: store, journal, generations, what this machine remembers. */
export const emptyTrash = (): Outcome<Emptied> =>
  withStore(async ({ database, bridge }) => {
    const rows = (await database.workshops.toArray()).filter((row) => row.trashedAt !== "");
    const held = await Promise.all(rows.map(async (row) => ({ row, release: await hold(row.id) })));
    try {
      const ids = held.filter((one) => one.release !== null).map((one) => one.row.id);
      const forgotten = await forgetWorkshops(database, bridge, ids);
      if (!forgotten.ok) return forgotten;
      await dropPagesOf(ids);
      for (const id of ids) openedSteps.forget(id);
      await deleteOldStores(database);
      const open = held.filter((one) => one.release === null).map((one) => one.row.title);
      return success({ removed: ids.length, open });
    } finally {
      for (const one of held) one.release?.();
    }
  });

/** The example that ships: opened again where it is already here, begun anew with `reset`; answers its id. */
export const openExample = (text: string, reset = false): Outcome<string> =>
  withStore(async (store) => {
    const read = readWorkshop(text);
    if (!read.ok) return failure({ kind: "failed", sentence: { key: "library.trouble.example" } });
    // An id of its own: a real workshop that came as this very file must never be reset.
    const { workshop } = read.value;
    const id = `example-${workshop.id}`;
    const row = await store.database.workshops.get(id);
    if (row && !reset) {
      if (row.trashedAt !== "") await setTrashed(store.database, [id], "");
      return success(id);
    }
    if (row) {
      // Even the reset is a step that undo takes back.
      const reset = await takeOver({ ...workshop, id });
      return reset.ok ? success(id) : reset;
    }
    return add(store, { ...workshop, id }, true);
  });

import type { Trouble } from "@shared/bridge/bridge";
import type { Result } from "@shared/lib/result";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { bridge } from "../../bridge";
import * as actions from "../../store/libraryActions";
import type { WorkshopRow } from "../../store/libraryStore";
import { takeOver } from "../../store/takeOver";
import { toast } from "../../store/viewStore";

const done = <T>(answer: Result<T, Trouble>): answer is { readonly ok: true; readonly value: T } => {
  if (!answer.ok) toast(answer.error.sentence, { tone: "danger" });
  return answer.ok;
};

/** The title as it is said, also where there is none yet. */
export const titleOfRow = (row: Pick<WorkshopRow, "title">, words: Words): string =>
  row.title.trim() === "" ? words.text("library.untitled") : row.title;

/** Opens the workshop, or brings its window to the front. */
export const open = async (id: string): Promise<void> => {
  done(await actions.openInWindow(id));
};

/** Opens the workshop at its checkup, where the one that is due waits. */
export const openCheckup = async (id: string): Promise<void> => {
  done(await actions.openAtStep(id, "checkup"));
};

const exampleText = async (): Promise<string> =>
  (await import("../../../assets/zirkelwerk-kridlo.sameside?raw")).default;

/** The finished workshop that ships, as it was left the last time. */
export const openExample = async (): Promise<void> => {
  const answer = await actions.openExample(await exampleText());
  if (done(answer)) await open(answer.value);
};

/** The example as it shipped. */
export const resetExample = async (): Promise<void> => {
  if (done(await actions.openExample(await exampleText(), true)))
    toast({ key: "library.resetDone" }, { tone: "success" });
};

/** Out of the trash again. */
export const putBack = async (row: WorkshopRow, words: Words): Promise<void> => {
  if (!done(await actions.restore([row.id]))) return;
  toast({ key: "library.trash.restored", values: { title: titleOfRow(row, words) } }, { tone: "success" });
};

/** Into the trash, with the way back at hand. */
export const moveToTrash = async (row: WorkshopRow, words: Words): Promise<void> => {
  if (!done(await actions.trash([row.id]))) return;
  const undo = { label: { key: "library.undo" }, run: () => void putBack(row, words) } as const;
  toast({ key: "library.trash.moved", values: { title: titleOfRow(row, words) } }, { action: undo });
};

/** A copy beside the workshop. */
export const duplicate = async (row: WorkshopRow, words: Words): Promise<void> => {
  const title = words.text("library.copyOf", { title: titleOfRow(row, words) });
  const answer = await actions.duplicate(row.id, () => title);
  if (!done(answer)) return;
  const action = { label: { key: "library.open" }, run: () => void open(answer.value) } as const;
  toast({ key: "library.duplicated", values: { title } }, { tone: "success", action });
};

/** A copy as a file, where the person wants it. */
export const saveCopy = async (row: WorkshopRow): Promise<void> => {
  const answer = await actions.saveCopy(row.id);
  if (!done(answer) || answer.value === null) return;
  const { name, handle } = answer.value;
  const about = await bridge.about();
  const show = {
    label: { key: "library.savedCopy.show" },
    run: () => void bridge.showInFolder(handle).then(done),
  } as const;
  const canShow = about.ok && about.value.can.showInFolder;
  toast({ key: "library.savedCopy", values: { name } }, { tone: "success", ...(canShow ? { action: show } : {}) });
};

/** Removes for good what is in the trash. */
export const emptyTrash = async (words: Words): Promise<void> => {
  const answer = await actions.emptyTrash();
  if (!done(answer)) return;
  const { removed, open: stillOpen } = answer.value;
  if (removed > 0) toast({ key: "library.emptied", values: { count: removed } }, { tone: "success" });
  if (stillOpen.length > 0) {
    const titles = words.list(stillOpen.map((title) => titleOfRow({ title }, words)));
    toast({ key: "library.emptied.open", values: { count: stillOpen.length, titles } }, { tone: "caution" });
  }
};

/** The file beside what is here, as a workshop of its own; it opens. */
export const keepBeside = async (workshop: Workshop, words: Words): Promise<boolean> => {
  const signed = workshop.signOffs.length > 0 || workshop.reviews.length > 0;
  // What is signed is signed under its title: another one would make it look changed.
  const title = signed
    ? workshop.title
    : words.text("library.differs.fromFile", { title: titleOfRow(workshop, words) });
  const answer = await actions.keepBoth(workshop, title);
  if (!done(answer)) return false;
  await open(answer.value);
  return true;
};

/** The file in the place of what is here, as one step that undo takes back; it opens. */
export const takeOverFile = async (workshop: Workshop, words: Words): Promise<boolean> => {
  if (!done(await takeOver(workshop))) return false;
  toast({ key: "library.takenOver", values: { title: titleOfRow(workshop, words) } }, { tone: "success" });
  await open(workshop.id);
  return true;
};

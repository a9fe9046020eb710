import { duplicate, openInWindow, saveCopy } from "../store/libraryActions";
import { toast } from "../store/viewStore";
import { useWorkshop } from "../store/workshopStore";

/** The workshop of this window as a file, where the person wants it. */
export const copyAsFile = async (): Promise<void> => {
  const { workshop } = useWorkshop.getState();
  if (!workshop) return;
  const saved = await saveCopy(workshop.id);
  if (!saved.ok) toast(saved.error.sentence, { tone: "danger" });
  else if (saved.value) toast({ key: "library.savedCopy", values: { name: saved.value.name } }, { tone: "success" });
};

/** A copy of this workshop beside it, opened on request. */
export const duplicateHere = async (): Promise<void> => {
  const { workshop, words } = useWorkshop.getState();
  if (!workshop) return;
  const title = words.text("library.copyOf", { title: workshop.title.trim() || words.text("frame.untitled") });
  const copy = await duplicate(workshop.id, () => title);
  if (!copy.ok) {
    toast(copy.error.sentence, { tone: "danger" });
    return;
  }
  const action = { label: { key: "library.open" }, run: () => void openInWindow(copy.value) } as const;
  toast({ key: "library.duplicated", values: { title } }, { tone: "success", action });
};

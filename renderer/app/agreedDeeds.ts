import { titleOf } from "@shared/workshop/titleOf";
import { setLock, useLock } from "../store/lock";
import { showStepDialog } from "../store/stepDialog";
import { toast, useView } from "../store/viewStore";
import { wayBack } from "../store/wayBack";
import { run, useWorkshop } from "../store/workshopStore";

/** Puts what is selected on page one; all of it there already, takes it off. */
export const toggleFront = (): void => {
  const { workshop } = useWorkshop.getState();
  const { selection } = useView.getState();
  if (!workshop || selection.length === 0) return;
  const { front } = workshop;
  const off = selection.every((id) => front.includes(id));
  const next = off ? front.filter((id) => !selection.includes(id)) : [...new Set([...front, ...selection])];
  if (!run({ do: "set", changes: { front: next } }).ok) return;
  const what = titleOf(workshop, selection[0] ?? "");
  toast({ key: off ? "running.front.off" : "running.front.on", values: { what } }, { action: wayBack() });
};

/** Locks at once; unlocking asks first. */
export const toggleLock = (): void => {
  const { workshop } = useWorkshop.getState();
  if (!workshop) return;
  if (useLock.getState().locked) showStepDialog({ what: "unlock" });
  else {
    setLock(workshop.id, true);
    toast({ key: "running.locked" }, { tone: "success" });
  }
};

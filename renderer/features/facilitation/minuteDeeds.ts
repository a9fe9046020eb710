import { minutesMarkdown } from "@shared/agreement/minutesMarkdown";
import type { Command } from "@shared/commands/command";
import type { Minute } from "@shared/workshop/record";
import { bridge } from "../../bridge";
import { fileNameOf } from "../../store/libraryActions";
import { toast, useView } from "../../store/viewStore";
import { newId, now, run, useWorkshop } from "../../store/workshopStore";

/** Writes down what was said or decided, in the step the room is in. */
export const addToMinutes = (text: string, kind: Minute["kind"]): boolean => {
  const { step } = useView.getState();
  return run({ do: "add", what: "minute", record: { id: newId(), at: now(), step, text: text.trim(), kind } }).ok;
};

/** Takes the words out and leaves that something stood there. */
export const redact = (minute: Minute): void => {
  const { agreementWords } = useWorkshop.getState();
  run({ do: "edit", what: "minute", id: minute.id, changes: { text: agreementWords.text("minutes.redacted") } });
};

/** Makes an action of a note in one step: of an objective that is there, or of a new one where null. */
export const toAction = (minute: Minute, objective: string | null): void => {
  const { workshop, agreementWords } = useWorkshop.getState();
  if (!workshop) return;
  const into = objective ?? newId();
  const text = agreementWords.text("minutes.newObjective");
  const sides = workshop.sides.map((side) => side.id);
  const commands: Command[] = [
    ...(objective === null ? [{ do: "add", what: "objective", record: { id: into, text, sides } } as const] : []),
    { do: "add", what: "action", into, record: { id: newId(), text: minute.text } },
  ];
  const name = { key: "minutes.action", values: { text: minute.text.slice(0, 60) } } as const;
  if (run({ do: "together", commands, name }).ok) toast(name, { tone: "success" });
};

const markdown = (): { readonly title: string; readonly text: string } | null => {
  const { workshop, agreementWords } = useWorkshop.getState();
  return workshop && { title: workshop.title, text: minutesMarkdown(workshop, agreementWords) };
};

/** The minutes as a file, where the person wants it. */
export const saveMinutes = async (): Promise<void> => {
  const minutes = markdown();
  if (!minutes) return;
  const { words } = useWorkshop.getState();
  const name = fileNameOf(words.text("minutes.fileName", { title: minutes.title })).replace(/\.sameside$/, ".md");
  const saved = await bridge.saveFile({ name, bytes: new TextEncoder().encode(minutes.text) });
  if (!saved.ok) toast(saved.error.sentence, { tone: "danger" });
  else if (saved.value) toast({ key: "minutes.saved", values: { name: saved.value.name } }, { tone: "success" });
};

/** The minutes into the clipboard. */
export const copyMinutes = async (): Promise<void> => {
  const minutes = markdown();
  if (!minutes) return;
  const copied = await bridge.copyText(minutes.text);
  if (copied.ok) toast({ key: "minutes.copied" }, { tone: "success" });
  else toast(copied.error.sentence, { tone: "danger" });
};

import type { Command } from "@shared/commands/command";
import { index } from "@shared/workshop/thingIndex";
import { titleOf } from "@shared/workshop/titleOf";
import { toast, useView } from "../store/viewStore";
import { wayBack } from "../store/wayBack";
import { newId, run, useWorkshop } from "../store/workshopStore";

/** Puts what is selected into the parking lot, for the step at hand; a card goes there itself, larger things leave a note. */
export const park = (): void => {
  const { workshop } = useWorkshop.getState();
  const { selection, step } = useView.getState();
  if (!workshop) return;
  const things = index(workshop);
  const commands = selection.flatMap((id): Command[] => {
    const entry = things.get(id);
    const text = titleOf(workshop, id);
    if (!entry || text === "") return [];
    const side = entry.what === "card" || entry.what === "role" || entry.what === "interest" ? entry.thing.side : null;
    const note: Command = { do: "add", what: "parked", record: { id: newId(), text, side, step } };
    return entry.what === "card" ? [note, { do: "remove", ids: [id] }] : [note];
  });
  if (commands.length === 0) return;
  const done = run({ do: "together", commands });
  if (!done.ok) return;
  toast({ key: "frame.parked", values: { count: selection.length } }, { action: wayBack() });
};

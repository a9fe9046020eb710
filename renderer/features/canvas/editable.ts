import type { Command } from "@shared/commands/command";
import type { Workshop } from "@shared/workshop/workshop";

/** The statement has no id of its own in the file. */
export const STATEMENT = "statement";

export interface Editable {
  readonly what: "card" | "role" | "stake" | "interest" | "give" | "need" | "side" | "statement";
  readonly text: string;
  change(text: string): Command;
}

/** The text of a thing that is written on the canvas itself, and the command that changes it. */
export const editable = (workshop: Workshop, id: string): Editable | null => {
  if (id === STATEMENT)
    return {
      what: "statement",
      text: workshop.vision.statement,
      change: (statement) => ({ do: "set", changes: { vision: { statement } } }),
    };
  const card = workshop.vision.cards.find((one) => one.id === id);
  if (card) return { what: "card", text: card.text, change: (text) => ({ do: "edit", what: "card", id, changes: { text } }) };
  const interest = workshop.interests.find((one) => one.id === id);
  if (interest)
    return {
      what: "interest",
      text: interest.text,
      change: (text) => ({ do: "edit", what: "interest", id, changes: { text } }),
    };
  const stake = workshop.ownership.find((one) => one.id === id);
  if (stake)
    return { what: "stake", text: stake.title, change: (title) => ({ do: "edit", what: "stake", id, changes: { title } }) };
  const side = workshop.sides.find((one) => one.id === id);
  if (side) return { what: "side", text: side.name, change: (name) => ({ do: "edit", what: "side", id, changes: { name } }) };
  for (const role of workshop.roles) {
    if (role.id === id)
      return { what: "role", text: role.title, change: (title) => ({ do: "edit", what: "role", id, changes: { title } }) };
    const give = role.gives.find((one) => one.id === id);
    if (give) return { what: "give", text: give.text, change: (text) => ({ do: "edit", what: "give", id, changes: { text } }) };
    const need = role.needs.find((one) => one.id === id);
    if (need) return { what: "need", text: need.text, change: (text) => ({ do: "edit", what: "need", id, changes: { text } }) };
  }
  return null;
};


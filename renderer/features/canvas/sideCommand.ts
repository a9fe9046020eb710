import type { Command } from "@shared/commands/command";
import type { Workshop } from "@shared/workshop/workshop";

/** Gives things to a side (null: nobody's, where that can be); null where nothing of it can be given or all is there already. */
export const sideCommand = (workshop: Workshop, ids: readonly string[], side: string | null): Command | null => {
  const wanted = new Set(ids);
  const commands: Command[] = [];
  for (const card of workshop.vision.cards)
    if (wanted.has(card.id) && card.side !== side)
      commands.push({ do: "edit", what: "card", id: card.id, changes: { side } });
  for (const role of workshop.roles)
    if (wanted.has(role.id) && role.side !== side)
      commands.push({ do: "edit", what: "role", id: role.id, changes: { side } });
  if (side !== null) {
    for (const stake of workshop.ownership)
      if (wanted.has(stake.id) && stake.owner !== side)
        commands.push({ do: "edit", what: "stake", id: stake.id, changes: { owner: side } });
    for (const interest of workshop.interests)
      if (wanted.has(interest.id) && interest.side !== side)
        commands.push({ do: "edit", what: "interest", id: interest.id, changes: { side } });
  }
  const [first] = commands;
  if (!first) return null;
  return commands.length === 1 ? first : { do: "together", commands };
};

/** The side of what is selected, where all of it is of one. */
export const sideOf = (workshop: Workshop, id: string): string | null => {
  const role = workshop.roles.find(
    (one) => one.id === id || one.gives.some((row) => row.id === id) || one.needs.some((row) => row.id === id),
  );
  if (role) return role.side;
  return (
    workshop.vision.cards.find((one) => one.id === id)?.side ??
    workshop.interests.find((one) => one.id === id)?.side ??
    workshop.ownership.find((one) => one.id === id)?.owner ??
    workshop.sides.find((one) => one.id === id)?.id ??
    null
  );
};

import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";

/** The things of the table that are there again after a step was undone or redone; rows only where their piece stayed. */
export const cameBack = (before: Workshop, after: Workshop): readonly string[] => {
  const was = index(before);
  const again = (things: readonly { readonly id: string }[]): string[] =>
    things.flatMap(({ id }) => (was.has(id) ? [] : [id]));
  return [
    ...again(after.vision.cards),
    ...again(after.interests),
    ...again(after.ownership),
    ...after.roles.flatMap((role) => (was.has(role.id) ? again([...role.gives, ...role.needs]) : [role.id])),
  ];
};

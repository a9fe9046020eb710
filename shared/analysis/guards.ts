import type { Workshop } from "../workshop/workshop";

/** What keeps an interest safe. */
export interface Guard {
  readonly what: "role" | "stake" | "term" | "resolution";
  readonly id: string;
  readonly title: string;
}

/** What protects each interest: owned pieces, stakes, terms, and resolutions its side and another agreed to. */
export const guards = (workshop: Workshop): ReadonlyMap<string, readonly Guard[]> => {
  const out = new Map<string, Guard[]>();
  const add = (interest: string, guard: Guard): void => {
    const list = out.get(interest);
    if (list) list.push(guard);
    else out.set(interest, [guard]);
  };
  for (const role of workshop.roles)
    if (role.side !== null) for (const one of role.protects) add(one, { what: "role", id: role.id, title: role.title });
  for (const stake of workshop.ownership)
    for (const one of stake.protects) add(one, { what: "stake", id: stake.id, title: stake.title });
  for (const term of workshop.terms)
    for (const one of term.protects) add(one, { what: "term", id: term.id, title: term.title });
  const sideOf = new Map(workshop.interests.map((interest) => [interest.id, interest.side]));
  for (const resolution of workshop.resolutions) {
    if (resolution.kind === "parked" || new Set(resolution.agreedBy).size < 2) continue;
    for (const one of resolution.about) {
      const side = sideOf.get(one);
      if (side !== undefined && resolution.agreedBy.includes(side))
        add(one, { what: "resolution", id: resolution.id, title: resolution.title });
    }
  }
  return out;
};

import type { ThingIndex } from "../workshop/thingIndex";

/** The sides a thing of a finding is of, none where it is nobody's. */
export const sidesOf = (things: ThingIndex, id: string): readonly (string | null)[] => {
  const entry = things.get(id);
  if (!entry) return [];
  switch (entry.what) {
    case "side":
      return [id];
    case "interest":
    case "envelope":
    case "role":
    case "reply":
      return [entry.thing.side];
    case "give":
    case "need":
      return sidesOf(things, entry.parent ?? "");
    case "stake":
    case "program":
      return [entry.thing.owner];
    case "commitment":
      return [entry.thing.from, entry.thing.to];
    case "objective":
      return entry.thing.sides;
    case "resolution":
      return entry.thing.agreedBy;
    default:
      return [];
  }
};

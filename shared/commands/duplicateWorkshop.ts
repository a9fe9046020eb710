import { type Shape, workshopShape } from "../workshop/shape";
import { index } from "../workshop/thingIndex";
import { type Workshop, workshop as workshopSchema } from "../workshop/workshop";
import { isList, isPlain } from "./plain";

type Rename = (id: string) => string;

const renamed = (value: unknown, shape: Shape | undefined, rename: Rename, key: string): unknown => {
  if (!shape) return value;
  if (shape.is === "id") return typeof value === "string" ? rename(value) : value;
  if (shape.is === "list") return isList(value) ? value.map((one) => renamed(one, shape.of, rename, "")) : value;
  if (shape.is === "map") {
    if (!isPlain(value)) return value;
    // Zones are kept by topic, which may look like somebody's id.
    const named: Rename = key === "zones" ? (topic) => topic : rename;
    return Object.fromEntries(
      Object.entries(value).map(([one, entry]) => [named(one), renamed(entry, shape.of, rename, "")]),
    );
  }
  if (shape.is !== "thing" || !isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([one, part]) => [one, renamed(part, shape.keys.get(one), rename, one)]),
  );
};

/**
 * Another workshop of the same content, with ids of its own. What was sealed, signed or replied stays with the
 * first: envelopes are bound to its id, sign-offs and replies to its fingerprint.
 */
export const duplicateWorkshop = (workshop: Workshop, newId: () => string, title = workshop.title): Workshop => {
  const names = new Map<string, string>(
    index(workshop)
      .keys()
      .map((id) => [id, newId()]),
  );
  const kept: Workshop = {
    ...workshop,
    envelopes: [],
    signOffs: [],
    reviews: [],
    front: workshop.front.filter((id) => names.has(id)),
  };
  const copy = renamed(kept, workshopShape, (id) => names.get(id) ?? id, "");
  return workshopSchema.parse(isPlain(copy) ? { ...copy, id: newId(), title } : copy);
};

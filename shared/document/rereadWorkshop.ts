import { bare } from "../workshop/parts";
import { type Shape, workshopShape } from "../workshop/shape";
import type { Workshop } from "../workshop/workshop";

const holdsMaps = new Map<Shape, boolean>();

const hasMaps = (shape: Shape): boolean => {
  const known = holdsMaps.get(shape);
  if (known !== undefined) return known;
  const inside = shape.is === "thing" ? [...shape.keys.values()] : shape.is === "list" ? [shape.of] : [];
  const has = shape.is === "map" || inside.some(hasMaps);
  holdsMaps.set(shape, has);
  return has;
};

/** Maps inherit nothing, as when the schema makes them; all else is what JSON makes of it. */
const withMaps = (value: unknown, shape: Shape): unknown => {
  if (typeof value !== "object" || value === null || !hasMaps(shape)) return value;
  if (Array.isArray(value)) return shape.is === "list" ? value.map((one) => withMaps(one, shape.of)) : value;
  if (shape.is === "map") return bare(value);
  if (shape.is === "thing")
    for (const [key, of] of shape.keys) if (hasMaps(of)) Reflect.set(value, key, withMaps(Reflect.get(value, key), of));
  return value;
};

/**
 * The workshop of a text that `writeWorkshop` wrote of a checked document and that nobody has changed since: the same
 * as `readWorkshop` answers, without its checks. It is for whoever can tell that, and never for what comes from outside.
 */
export const rereadWorkshop = (text: string): Workshop => {
  const workshop: Workshop = JSON.parse(text);
  withMaps(workshop, workshopShape);
  return workshop;
};

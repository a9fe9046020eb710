import { type Shape, workshopShape } from "../workshop/shape";
import type { Workshop } from "../workshop/workshop";

const clear = (value: unknown, shape: Shape | undefined): void => {
  if (typeof value !== "object" || value === null || shape === undefined) return;
  for (const key of Object.keys(value)) {
    const inner = shape.is === "thing" ? shape.keys.get(key) : "of" in shape ? shape.of : undefined;
    if (shape.is === "thing" && inner === undefined) Reflect.deleteProperty(value, key);
    else clear(Reflect.get(value, key), inner);
  }
};

/** The same document without the keys that this version does not know, at every level. */
export const withoutUnknown = (workshop: Workshop): Workshop => {
  // A document is JSON; the older engine knows no other way to copy one whole.
  const copy: Workshop = JSON.parse(JSON.stringify(workshop));
  clear(copy, workshopShape);
  return copy;
};

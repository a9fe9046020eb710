import { readWorkshop } from "../document/readWorkshop";
import { writeWorkshop } from "../document/writeWorkshop";
import type { Workshop } from "../workshop/workshop";
import { visible } from "./visible";

/**
 * The workshop with every unseen character in its texts made seen, for a picture: its lines are broken by what is drawn. Made
 * seen only in the finished drawing, a text would run over its neighbours.
 */
export const seenTexts = (workshop: Workshop): Workshop => {
  const text = writeWorkshop(workshop);
  const seen = visible(text);
  const read = seen === text ? null : readWorkshop(seen);
  return read?.ok ? read.value.workshop : workshop;
};

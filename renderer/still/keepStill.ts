import type { Workshop } from "@shared/workshop/workshop";
import { documentHash } from "../storage/documentHash";
import { forgetStills, type Still, writeStill } from "../storage/stills";
import { drawn } from "./drawn";
import { momentOf } from "./moment";
import { rulesFor } from "./rulesFor";
import { sketchOf } from "./sketchOf";
import { tableFiles } from "./tableFiles";

/** Keeps the table as it stands; what can't be kept is only seen a little later the next time. */
export const keepStill = (table: Element, workshop: Workshop, view: Still["view"]): void => {
  const sketch = sketchOf(table);
  const frame = sketch === null ? null : drawn(sketch);
  const { sheets } = tableFiles();
  const rules = frame && rulesFor(frame, sheets);
  if (rules === null) return;
  const { x, y, width, height } = table.getBoundingClientRect();
  const still = {
    hash: documentHash(workshop),
    moment: momentOf(workshop.id),
    box: { x, y, width, height },
    view,
    sheets: sheets.join(),
    rules,
    table: sketch,
  };
  writeStill(workshop.id, still);
};

/** Forgets the still of a workshop: another picture will be seen first. */
export const dropStill = (workshop: string): void => forgetStills([workshop]);

import type { Workshop } from "@shared/workshop/workshop";
import { documentHash } from "../storage/documentHash";
import { forgetStills, type Runs, type Still, writeStill } from "../storage/stills";
import { clothesNow } from "./clothesNow";
import { momentOf } from "./moment";
import { runsOf } from "./runs";
import { sketchOf } from "./sketchOf";

const runsIn = (paper: HTMLCanvasElement): Runs => {
  const { width, height } = paper;
  const { data } = paper.getContext("2d")?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() };
  return runsOf(new Uint32Array(data.buffer), width);
};

/** Keeps the table as it stands; what can't be kept is only seen a little later the next time. */
export const keepStill = (table: Element, workshop: Workshop, view: Still["view"]): void => {
  const clothes = clothesNow();
  if (!clothes) return;
  const papers: HTMLCanvasElement[] = [];
  const sketch = sketchOf(table, papers);
  const { x, y, width, height } = table.getBoundingClientRect();
  const still = {
    hash: documentHash(workshop),
    moment: momentOf(workshop.id),
    box: { x, y, width, height },
    view,
    sheets: clothes.sheets,
    table: sketch,
    papers: papers.map(runsIn),
  };
  writeStill(workshop.id, still, clothes);
};

/** Forgets the still of a workshop: another picture will be seen first. */
export const dropStill = (workshop: string): void => forgetStills([workshop]);

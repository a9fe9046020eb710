import type { Workshop } from "@shared/workshop/workshop";
import type { Runs, StillRow } from "../storage/database";
import { documentHash } from "../storage/documentHash";
import { guarded } from "../storage/guarded";
import { connect } from "../store/connection";
import { momentOf } from "./moment";
import { runsOf } from "./runs";
import { sketchOf } from "./sketchOf";
import { tableFiles } from "./tableFiles";

const runsIn = (paper: HTMLCanvasElement): Runs => {
  const { width, height } = paper;
  const { data } = paper.getContext("2d")?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() };
  return runsOf(new Uint32Array(data.buffer), width);
};

/** Keeps the table as it stands; what can't be kept is only seen a little later the next time. */
export const keepStill = async (table: Element, workshop: Workshop, view: StillRow["view"]): Promise<void> => {
  const { id } = workshop;
  const moment = momentOf(id);
  const papers: HTMLCanvasElement[] = [];
  const sketch = sketchOf(table, papers);
  const { x, y, width, height } = table.getBoundingClientRect();
  const row = {
    workshop: id,
    hash: documentHash(workshop),
    moment,
    box: { x, y, width, height },
    view,
    sheets: tableFiles().sheets,
    table: JSON.stringify(sketch),
    papers: papers.map(runsIn),
  };
  await guarded(async () => {
    const { opened } = await connect();
    if (opened.state === "open") await opened.database.stills.put(row);
  });
};

/** Forgets the still of a workshop: another picture will be seen first. */
export const dropStill = async (workshop: string): Promise<void> => {
  await guarded(async () => {
    const { opened } = await connect();
    if (opened.state === "open") await opened.database.stills.delete(workshop);
  });
};

import { type Box, overlap } from "./spaces";

/** A part of a picture, and the boxes that hold all its ink. */
export interface Drawn {
  readonly boxes: readonly Box[];
  readonly svg: string;
}

/** Half of a line's width, and letters that are wider than they were measured. */
const INK = 24;

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** A part with the boxes it was drawn into; `by` is how far it stands out of them. */
export const drawn = (svg: string, boxes: readonly Box[], by = 0): Drawn => ({
  svg,
  boxes: boxes.map((box) => grown(box, by + INK)),
});

/** Whether something of a part may lie within a box. */
export const touches = (part: Drawn, box: Box): boolean => part.boxes.some((own) => overlap(own, box));

/** Parts as one text, those that lie over others last, as they were given. */
export const svgOf = (parts: readonly Drawn[]): string => parts.map((part) => part.svg).join("");

import { around, type Box, overlap } from "@shared/picture/spaces";
import { UNDER_BAR, UNDER_TOOLS, type Viewport } from "./homeView";

const MARGIN = 24;
/** Nothing is moved for what lies so far from the side and no further: from afar the whole board does. */
const NEAR = 8;

/** Of the room, what stays free beyond a thing the view follows to: the next few need no move of their own. */
const AHEAD = { right: 0.6, below: 0.4 };

/** How the view comes to a thing that lies outside it. */
export type Coming = "nudge" | "follow";

/**
 * The view moved until a box is in it, or null where it is in view already: no further than needed ("nudge"), or so far
 * that what comes next has room beside and below it ("follow").
 */
export const broughtIn = (
  view: Viewport,
  box: Box,
  room: { readonly width: number; readonly height: number },
  how: Coming,
): Viewport | null => {
  const { x, y, zoom } = view;
  const low = room.height - UNDER_TOOLS;
  const left = box.x * zoom + x;
  const top = box.y * zoom + y;
  const right = left + box.width * zoom;
  const bottom = top + box.height * zoom;
  const beyond = (over: number, ahead: number): number => {
    if (over >= 0) return 0;
    return how === "follow" ? over - ahead : over;
  };
  const aside = room.width - right >= NEAR ? 0 : beyond(room.width - MARGIN - right, room.width * AHEAD.right);
  const down = beyond(low - bottom, (low - UNDER_BAR) * AHEAD.below);
  // What is too large, or would be led out on the other side, stands at the beginning.
  const back = left < NEAR || box.width * zoom > room.width;
  const dx = back ? MARGIN - left : aside === 0 ? 0 : Math.max(MARGIN - left, aside);
  const dy = top < UNDER_BAR || box.height * zoom > low - UNDER_BAR ? UNDER_BAR - top : Math.max(UNDER_BAR - top, down);
  return dx === 0 && dy === 0 ? null : { x: x + dx, y: y + dy, zoom };
};

/**
 * What the view comes to of several things: all of them where they have room in it together; where they do not, nothing as
 * long as one of them is seen, else the first. In the corner of what is large may lie nothing at all.
 */
export const followed = (
  { x, y, zoom }: Viewport,
  boxes: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number },
): Box | null => {
  const all = around(boxes);
  const seen = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  if (!all || boxes.length === 1 || (all.width <= seen.width && all.height <= seen.height)) return all;
  return boxes.some((box) => overlap(box, seen)) ? null : (boxes[0] ?? null);
};

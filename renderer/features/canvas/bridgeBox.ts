import { onceFor } from "@shared/lib/onceFor";
import type { Bridge } from "@shared/picture/board";
import type { Box } from "@shared/picture/spaces";

/** The part of the board a bridge runs through, from its tab on. */
export const bridgeBox = onceFor((bridge: Bridge): Box => {
  let [left, top, right, bottom] = [bridge.from.x, bridge.from.y, bridge.from.x, bridge.from.y];
  for (const { points } of bridge.stretches)
    for (const { x, y } of points) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  return { x: left, y: top, width: right - left, height: bottom - top };
});

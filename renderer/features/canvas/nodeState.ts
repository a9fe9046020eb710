import type { Shown } from "./canvasNodes";

/** What a thing's look at the moment is styled by. */
export const nodeState = (shown: Shown): Readonly<Record<string, true | undefined>> => ({
  "data-selected": shown.selected || undefined,
  "data-current": shown.current || undefined,
  "data-lit": shown.lit || undefined,
});

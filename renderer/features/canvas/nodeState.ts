import type { Shown } from "./shown";

/** The id by which the canvas points at a thing for those who listen. */
export const domId = (id: string): string => `thing-${id}`;

/** How a row looks at the moment, for its style sheet. */
export const rowState = (shown: Shown): Readonly<Record<string, true | undefined>> => ({
  "data-selected": shown.selected || undefined,
  "data-current": shown.current || undefined,
  "data-lit": shown.lit || undefined,
  "data-traced": shown.traced || undefined,
});

/** A thing's name, role and look at the moment. */
export const nodeState = (id: string, label: string, shown: Shown) => ({
  id: domId(id),
  role: "group",
  "aria-label": label,
  ...rowState(shown),
});

import type { TextStyle } from "./measure";

/** Measures of the board in CSS pixels at 100 %, one place for window, picture and command line. */
export const sizes = {
  piece: {
    width: 318,
    /** From the edge with tabs and sockets to the text: a socket is 21.5 deep. */
    seamPad: 32,
    outerPad: 14,
    headPad: 7,
    rowPad: 5,
    bottomPad: 8,
    /** More of it where a socket is cut into the bottom edge. */
    foot: 22,
    /** Between two pieces of one column. */
    gap: 48,
    /** Between two tabs of one give. */
    tabGap: 30,
    corner: 8,
  },
  /** Half widths of a tab along its edge, and how far out of it: its neck, its widest place, its top. */
  knob: { shoulder: 12, neck: 5.2, throat: 4.3, head: 10.8, belly: 12.2, depth: 21.5 },
  block: { gapX: 64, gapY: 44 },
  card: { width: 212, padX: 13, padY: 9, gap: 14, foot: 22, maxLines: 6 },
  stake: { width: 318, pad: 12, gap: 14, maxLines: 3 },
  seat: { gap: 28, pad: 14, head: 42, rowPadX: 10, rowPadY: 8, rowGap: 8, icon: 24, aside: 132, bottom: 14 },
  /** Between two signs, between a sign and its text, and the least height of a line. */
  legend: { gap: 24, aside: 7, least: 24, bottom: 14 },
  band: { padX: 28, label: 34, bottom: 26, minWidth: 900 },
} as const;

export const type = {
  row: { size: 14, weight: 400 },
  head: { size: 15, weight: 600 },
  card: { size: 14, weight: 400 },
  caption: { size: 12, weight: 400 },
  captionStrong: { size: 12, weight: 600 },
  statement: { size: 22, weight: 600 },
  label: { size: 12, weight: 600 },
  seat: { size: 16, weight: 600 },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** Line heights of the styles above. */
export const lineHeight = {
  row: 19,
  head: 20,
  card: 20,
  caption: 16,
  captionStrong: 16,
  statement: 30,
  label: 16,
  seat: 22,
} as const satisfies Readonly<Record<keyof typeof type, number>>;

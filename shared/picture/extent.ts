/** The shape a table should have at best: width by height, a little wider than high, to be read at full size. */
export const BEST_SHAPE = 1.15;

/** How far one has to step back to see it all: the width of the best shape that holds it. */
export const extent = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.max(width, height * BEST_SHAPE);

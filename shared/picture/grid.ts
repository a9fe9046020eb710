/**
 * What "Assemble" lays, it lays on a grid of its own, seven past each step: places that people or programs choose are hardly
 * ever on it, so what lies on it was assembled and may stay.
 */
const STEP = 16;
const PAST = 7;

/** The grid's next place to the right or below. */
export const gridUp = (value: number): number => Math.ceil((value - PAST) / STEP) * STEP + PAST;
/** The grid's next place to the left or above. */
export const gridDown = (value: number): number => Math.floor((value - PAST) / STEP) * STEP + PAST;
/** Whether a place is on the grid. */
export const isOnGrid = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
  gridUp(x) === x && gridUp(y) === y;
/** A length in whole steps. */
export const gridLength = (length: number): number => Math.ceil(length / STEP) * STEP;

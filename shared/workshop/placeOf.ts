import type { Side } from "./setting";

/** The place of a side at the table, counted from 0: its colour, pattern and letter; -1 for nobody and for none of them. */
export const placeOf = (sides: readonly Side[], side: string | null | undefined): number =>
  sides.findIndex((one) => one.id === side);

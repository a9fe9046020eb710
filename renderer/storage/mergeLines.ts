import { asOneChange } from "@shared/commands/asOneChange";
import type { Unkept } from "./unkept";

/** The keys of one burst as one line, which stays short however long nothing can be kept. */
export const mergeLines = (before: Unkept, next: Unkept): Unkept => ({
  line: { ...next.line, name: before.line.name, ...asOneChange(before.line, next.line) },
  goesOn: before.goesOn,
  workshop: next.workshop,
});

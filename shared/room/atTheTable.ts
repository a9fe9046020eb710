import { leavingSides } from "../analysis/leavingSides";
import { isBlank } from "../lib/fold";
import type { Workshop } from "../workshop/workshop";

/** The sides as the room knows them: place and name. */
export const atTheTable = (workshop: Workshop) =>
  workshop.sides.map((side, place) => ({ id: side.id, place, name: isBlank(side.name) ? side.short : side.name }));

/** Whether the last verdict is in: until then nobody hears what another's is, nor sees by anything else. */
export const verdictsAreOpen = (workshop: Workshop): boolean =>
  workshop.sides.every((side) => workshop.verdicts[side.id] !== undefined);

/** The sides that leave as the room may know it. */
export const seenLeaving = (workshop: Workshop): readonly string[] =>
  verdictsAreOpen(workshop) ? leavingSides(workshop) : [];

/** The name of a side; empty for nobody. */
export const nameOfSide = (workshop: Workshop, side: string | null): string =>
  atTheTable(workshop).find((one) => one.id === side)?.name ?? "";

import { sideMark } from "@shared/picture/sideMark";
import { placeOf } from "@shared/workshop/placeOf";
import type { Workshop } from "@shared/workshop/workshop";

/** A give or a need of any piece, as it is chosen from a list. */
export interface RowEntry {
  readonly id: string;
  readonly text: string;
  readonly piece: string;
  readonly place: number;
}

/** All gives, or all needs, of the table. */
export const rowsOf = (workshop: Workshop, kind: "gives" | "needs"): readonly RowEntry[] =>
  workshop.roles.flatMap((role) =>
    role[kind].map((row) => ({
      id: row.id,
      text: row.text,
      piece: role.title,
      place: placeOf(workshop.sides, role.side),
    })),
  );

/** A row in one line. */
export const optionText = (row: RowEntry): string => `${sideMark(row.place).letter} · ${row.text} (${row.piece})`;

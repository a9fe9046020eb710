import { fold } from "@shared/lib/fold";
import type { Words } from "@shared/words/words";
import type { WorkshopRow } from "../../store/libraryStore";

/** All that a person may remember of a workshop: its words as they stand in the row, and the day both ways. */
const searchable = (row: WorkshopRow, words: Words): string =>
  fold(
    [
      row.title,
      ...row.sides,
      words.text(`domain.partnershipType.${row.partnershipType}`),
      words.text(`domain.status.${row.status}`),
      row.date,
      words.day(row.date),
    ].join(" "),
  );

/** The rows that hold every word of the query, last changed first. */
export const arrange = (rows: readonly WorkshopRow[], query: string, words: Words): readonly WorkshopRow[] => {
  const wanted = fold(query)
    .split(" ")
    .filter((word) => word !== "");
  const found = rows.filter((row) => {
    const text = searchable(row, words);
    return wanted.every((word) => text.includes(word));
  });
  return found.sort((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt) || (a.title < b.title ? -1 : 1));
};

import type { Words } from "@shared/words/words";
import type { WorkshopRow } from "../../store/libraryStore";
import type { MenuItem } from "../../ui/Menu";
import { duplicate, moveToTrash, open, putBack, resetExample, saveCopy } from "./deeds";

/** What can be done to a workshop of the library. */
export const menuOf = (row: WorkshopRow, words: Words): readonly (MenuItem | "line")[] =>
  row.trashedAt !== ""
    ? [{ label: words.text("library.trash.restore"), run: () => void putBack(row, words) }]
    : [
        { label: words.text("library.open"), keys: "Enter", run: () => void open(row.id) },
        { label: words.text("library.duplicate"), run: () => void duplicate(row, words) },
        { label: words.text("library.saveCopy"), run: () => void saveCopy(row) },
        ...(row.example ? [{ label: words.text("library.reset"), run: () => void resetExample() }] : []),
        "line",
        { label: words.text("library.toTrash"), keys: "Del", danger: true, run: () => void moveToTrash(row, words) },
      ];

import type { Words } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { toast } from "../../store/viewStore";
import { run, useWorkshop } from "../../store/workshopStore";
import { announce, setCanvas, useCanvas } from "./canvasStore";
import { textOfRow } from "./textOfRow";

/** The pieces a row can go to, as they stand in the workshop. */
const piecesFor = (workshop: Workshop): readonly string[] => workshop.roles.map((role) => role.id);

const isRow = (workshop: Workshop, id: string): boolean => {
  const what = index(workshop).get(id)?.what;
  return what === "give" || what === "need";
};

/** Takes a row up with the keys; false where it is no row. */
export const takeRow = (workshop: Workshop, row: string, words: Words): boolean => {
  if (!isRow(workshop, row)) return false;
  setCanvas({ moving: true, rowMove: { row, into: index(workshop).get(row)?.parent ?? null, at: null } });
  announce(words.text("table.rowMoving", { row: textOfRow(workshop, row) }));
  return true;
};

/** The next piece down or up, while keys lead a row. */
export const nextPiece = (workshop: Workshop, way: 1 | -1, words: Words): void => {
  const { rowMove } = useCanvas.getState();
  if (!rowMove) return;
  const pieces = piecesFor(workshop);
  const at = (Math.max(0, pieces.indexOf(rowMove.into ?? "")) + way + pieces.length) % pieces.length;
  const into = pieces[at] ?? null;
  setCanvas({ rowMove: { ...rowMove, into } });
  if (into !== null)
    announce(words.text("table.rowInto", { piece: titleOf(workshop, into), place: at + 1, count: pieces.length }));
};

/** Puts a row into another piece; a joint goes along, unless both ends would be of one piece. */
export const moveRow = (row: string, into: string, words: Words): void => {
  const { workshop } = useWorkshop.getState();
  if (!workshop) return;
  const things = index(workshop);
  if (things.get(row)?.parent === into) return;
  const joined = workshop.joints.flatMap((joint) =>
    joint.give === row ? [joint.need] : joint.need === row ? [joint.give] : [],
  );
  if (joined.some((other) => things.get(other)?.parent === into)) {
    toast({ key: "canvas.samePiece" }, { tone: "caution" });
    announce(words.text("canvas.samePiece"));
    return;
  }
  const piece = workshop.roles.find((role) => role.id === into);
  const rows = things.get(row)?.what === "give" ? piece?.gives : piece?.needs;
  if (run({ do: "move", id: row, into, at: rows?.length ?? 0 }).ok)
    announce(words.text("table.rowMoved", { piece: titleOf(workshop, into) }));
};

/** Puts the row that is in a hand into the piece it is over. */
export const putRow = (words: Words): void => {
  const { rowMove } = useCanvas.getState();
  setCanvas({ rowMove: null, moving: false });
  if (rowMove?.into) moveRow(rowMove.row, rowMove.into, words);
};

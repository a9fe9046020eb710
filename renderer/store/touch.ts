import { index } from "@shared/workshop/thingIndex";
import { useView } from "./viewStore";
import { useWorkshop } from "./workshopStore";

/** Remembers the piece that was worked on last: the next row of its side goes there, and where nobody spoke, nobody's too. */
export const touch = (ids: readonly string[], byNobody = false): void => {
  const { workshop } = useWorkshop.getState();
  if (!workshop) return;
  const things = index(workshop);
  for (const id of ids) {
    const entry = things.get(id);
    const piece = entry?.what === "role" ? entry : entry?.parent === undefined ? undefined : things.get(entry.parent);
    if (piece?.what !== "role") continue;
    useView.getState().touchPiece(piece.thing.side ?? "", piece.thing.id);
    if (byNobody) useView.getState().touchPiece("", piece.thing.id);
  }
};

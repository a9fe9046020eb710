import { index } from "@shared/workshop/thingIndex";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";

/** Remembers the piece a hand or the keys were on last: the next row of its side goes there. */
export const touch = (ids: readonly string[]): void => {
  const { workshop } = useWorkshop.getState();
  if (!workshop) return;
  const things = index(workshop);
  for (const id of ids) {
    const entry = things.get(id);
    const piece = entry?.what === "role" ? entry : entry?.parent === undefined ? undefined : things.get(entry.parent);
    if (piece?.what === "role") useView.getState().touchPiece(piece.thing.side ?? "", piece.thing.id);
  }
};

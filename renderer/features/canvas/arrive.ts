import { touch } from "../../store/touch";
import { useView } from "../../store/viewStore";
import { announce, setCanvas } from "./canvasStore";
import type { At } from "./intentAt";
import { labelOf } from "./labels";
import { readingOrder, type Stop } from "./readingOrder";

/** Puts the keys on a thing, a row or the statement, and says what it is. */
export const arrive = ({ board, words, views }: At, stop: Stop | undefined, extend: boolean): void => {
  if (!stop) return;
  const { selection, select } = useView.getState();
  setCanvas({ current: stop.id, joint: null });
  touch([stop.id]);
  select(extend ? [...new Set([...selection, stop.id])] : [stop.id]);
  views.nudgeTo(stop.box);
  const band = readingOrder(board).filter((one) => one.band === stop.band);
  announce(
    words.text("canvas.at", {
      thing: labelOf(words, board, stop.id),
      band: words.text(`canvas.${stop.band}`),
      place: band.indexOf(stop) + 1,
      count: band.length,
    }),
  );
};

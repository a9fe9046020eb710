import { run } from "../../store/workshopStore";
import { announce, type Drag, setCanvas, useCanvas } from "./canvasStore";
import { partOf } from "./carrying";
import { giveChosen } from "./chosenDeeds";
import type { At } from "./intentAt";
import { labelOf } from "./labels";
import { movedWith, placeCommand } from "./placing";
import { stopOf } from "./readingOrder";
import { nextPiece, putRow, takeRow } from "./rowMoving";
import { isInterest, orderAfter, orderBy } from "./seatOrder";
import { moveSteadily } from "./steady";

/** How far one key carries an interest: about one line of it. */
const SEAT_STEP = 46;

const sayPlace = ({ words, board }: At, id: string, x: number, y: number): void =>
  announce(words.text("canvas.movedTo", { thing: labelOf(words, board, id), x: Math.round(x), y: Math.round(y) }));

/** Takes what is chosen up with the keys. */
export const takeUp = ({ workshop, board, words, chosen }: At): void => {
  const { drag, reach, rowMove } = useCanvas.getState();
  const [first] = chosen;
  // A hand holds one thing, whether the pointer or the keys took it.
  if (drag || reach || rowMove || first === undefined || takeRow(workshop, first, words)) return;
  const inSeat = isInterest(workshop, first);
  const ids = inSeat ? new Set([first]) : movedWith(workshop, chosen);
  const canMove = inSeat || placeCommand(board, ids, 0, 0) !== null;
  if (canMove) setCanvas({ moving: true, drag: { ids, dx: 0, dy: 0 } });
  announce(
    canMove ? words.text("canvas.moving", { thing: labelOf(words, board, first) }) : words.text("canvas.cannotMove"),
  );
};

/** Leads a row to the next piece, or what is in the hand a step on. */
const lead = ({ workshop, words }: At, drag: Drag | null, dx: number, dy: number): void => {
  if (!drag) {
    if (dx !== 0 || dy !== 0) nextPiece(workshop, dx + dy > 0 ? 1 : -1, words);
    return;
  }
  // In a seat a key is one place; what is carried there only goes up and down.
  const [only] = drag.ids;
  const slot = only !== undefined && isInterest(workshop, only);
  const [x, y] = slot ? [0, drag.dy + Math.sign(dy) * SEAT_STEP] : [drag.dx + dx, drag.dy + dy];
  setCanvas({ drag: { ...drag, dx: x, dy: y } });
};

/** Moves interests among those of their seat: only up and down. */
const reorder = ({ board, words, chosen }: At, dy: number): void => {
  if (dy === 0) return;
  const command = orderBy(board, new Set(chosen), dy < 0 ? "up" : "down");
  if (!command) announce(words.text("table.atTheEnd"));
  else if (run(command, `move ${chosen.join(" ")}`).ok)
    announce(words.text(dy < 0 ? "table.movedUp" : "table.movedDown"));
};

/** One arrow key: leads what is in the hand, else moves what is chosen. */
export const nudge = (at: At, dx: number, dy: number): void => {
  const { workshop, board, words, chosen } = at;
  const { moving, drag, rowMove } = useCanvas.getState();
  const [first] = chosen;
  if (rowMove || (moving && drag)) lead(at, rowMove ? null : drag, dx, dy);
  // With other things selected, those are what is moved.
  else if (first !== undefined && chosen.every((id) => isInterest(workshop, id))) reorder(at, dy);
  else {
    const command = moveSteadily(workshop, board, movedWith(workshop, chosen), dx, dy);
    const from = first === undefined ? undefined : stopOf(board, first)?.box;
    if (!command) announce(words.text("canvas.cannotMove"));
    else if (run(command, `move ${chosen.join(" ")}`).ok && from && first !== undefined)
      sayPlace(at, first, from.x + dx, from.y + dy);
  }
};

/** Carries what is in the hand into the part of a side. */
export const carry = (at: At, place: number): void => {
  const { workshop, board, words, views } = at;
  const { drag } = useCanvas.getState();
  // What is in the hand, whatever was clicked on since it was taken.
  const [first] = drag?.ids ?? [];
  const side = workshop.sides[place];
  const here = first === undefined ? undefined : stopOf(board, first)?.box;
  if (!drag || first === undefined || !side || !here) return;
  if (isInterest(workshop, first)) {
    // Its band is a seat, and a seat is a side's.
    setCanvas({ moving: false, drag: null });
    giveChosen({ ...at, chosen: [first] }, place);
    return;
  }
  const there = partOf(board, first, side.id, drag.ids);
  if (!there) {
    announce(words.text("canvas.noPart", { side: side.name }));
    return;
  }
  setCanvas({ drag: { ...drag, dx: Math.round(there.x - here.x), dy: Math.round(there.y - here.y) } });
  views.nudgeTo({ ...here, ...there });
  announce(words.text("canvas.carried", { thing: labelOf(words, board, first), side: side.name }));
};

/** Sets down what the keys carried. */
export const setDown = (at: At): void => {
  const { workshop, board, words } = at;
  const { drag, rowMove } = useCanvas.getState();
  if (rowMove) {
    putRow(words);
    return;
  }
  setCanvas({ moving: false, drag: null });
  const [first] = drag?.ids ?? [];
  if (!drag || first === undefined) return;
  const inSeat = isInterest(workshop, first);
  const command = inSeat
    ? orderAfter(board, first, drag.dy)
    : moveSteadily(workshop, board, drag.ids, drag.dx, drag.dy);
  if (command && (inSeat || drag.dx !== 0 || drag.dy !== 0)) run(command);
  const stop = stopOf(board, first);
  if (inSeat) announce(words.text("table.orderSet"));
  else if (stop) sayPlace(at, first, stop.box.x + drag.dx, stop.box.y + drag.dy);
};

import type { Board } from "@shared/picture/board";
import type { Words } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import { useMemo } from "react";
import { runGiving } from "../../store/giving";
import { touch } from "../../store/touch";
import { toast, useView } from "../../store/viewStore";
import { wayBack } from "../../store/wayBack";
import { run, useWorkshop } from "../../store/workshopStore";
import { afterSupposing } from "./afterSupposing";
import { type Intent, looks } from "./canvasKeys";
import { announce, setCanvas, useCanvas } from "./canvasStore";
import { partOf } from "./carrying";
import { chosen } from "./chosen";
import { draftBeside, draftBox } from "./draftFor";
import { handle } from "./handle";
import { partJoint } from "./jointDeeds";
import { labelOf } from "./labels";
import { pieceOf } from "./pieceOf";
import { movedWith, placeCommand } from "./placing";
import { goFrom, readingOrder, type Stop, stopOf } from "./readingOrder";
import { removeThings } from "./removeThings";
import { nextPiece, putRow, takeRow } from "./rowMoving";
import { isInterest, orderAfter, orderBy } from "./seatOrder";
import { sideCommand } from "./sideCommand";
import { moveSteadily } from "./steady";
import type { Views } from "./useViewport";

/** How far one key carries an interest: about one line of it. */
const SEAT_STEP = 46;

/** Does what keys, buttons and menus ask of the canvas. */
export const useIntents = (board: Board, words: Words, views: Views): ((intent: Intent) => void) =>
  useMemo(() => {
    const arrive = (stop: Stop | undefined, extend: boolean): void => {
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
    const remove = () => {
      const { workshop } = useWorkshop.getState();
      const { joint, current, traced } = useCanvas.getState();
      if (!workshop) return;
      if (joint) return partJoint(joint, words);
      const ids = chosen();
      const next = current === null ? undefined : goFrom(board, current, "previous");
      // What is in the hand is not there to be set down any more.
      if (!removeThings(ids, words)) return;
      const left = traced?.filter((id) => !ids.includes(id)) ?? [];
      setCanvas({
        current: next?.id ?? null,
        moving: false,
        drag: null,
        rowMove: null,
        traced: left.length > 0 ? left : null,
      });
    };
    const giveTo = (place: number): void => {
      const { workshop } = useWorkshop.getState();
      const side = workshop?.sides[place];
      if (!workshop || !side) return;
      const ids = chosen();
      const command = sideCommand(workshop, ids, side.id);
      if (!command || !runGiving(command).ok) return;
      if (ids.length === 1) useView.getState().reveal(ids, "follow");
      const phrase = { key: "canvas.sideChanged", values: { count: ids.length, side: side.name } } as const;
      toast(phrase, { action: wayBack() });
      announce(words.say(phrase));
    };
    const sayPlace = (id: string, x: number, y: number): void =>
      announce(words.text("canvas.movedTo", { thing: labelOf(words, board, id), x: Math.round(x), y: Math.round(y) }));
    const shift = (dx: number, dy: number) => {
      const { workshop } = useWorkshop.getState();
      if (!workshop) return;
      const { moving, drag, rowMove } = useCanvas.getState();
      if (rowMove) return dx === 0 && dy === 0 ? undefined : nextPiece(workshop, dx + dy > 0 ? 1 : -1, words);
      if (moving && drag) {
        // In a seat a key is one place; what is carried there only goes up and down.
        const [only] = drag.ids;
        const slot = only !== undefined && isInterest(workshop, only);
        const [x, y] = slot ? [0, drag.dy + Math.sign(dy) * SEAT_STEP] : [drag.dx + dx, drag.dy + dy];
        return setCanvas({ drag: { ...drag, dx: x, dy: y } });
      }
      const [first] = chosen();
      // Interests only go up and down: with other things selected, those are what is moved.
      const inSeat = first !== undefined && chosen().every((id) => isInterest(workshop, id));
      const command = inSeat
        ? orderBy(board, first, Math.sign(dy))
        : moveSteadily(workshop, board, movedWith(workshop, chosen()), dx, dy);
      if (!command) return announce(words.text(inSeat ? "table.atTheEnd" : "canvas.cannotMove"));
      if (!run(command, `move ${chosen().join(" ")}`).ok) return;
      const at = first === undefined ? undefined : stopOf(board, first)?.box;
      if (inSeat) announce(words.text(dy < 0 ? "table.movedUp" : "table.movedDown"));
      else if (at && first !== undefined) sayPlace(first, at.x + dx, at.y + dy);
    };
    const startMoving = () => {
      const { workshop } = useWorkshop.getState();
      const [first] = chosen();
      if (!workshop || first === undefined) return;
      if (takeRow(workshop, first, words)) return;
      const ids = isInterest(workshop, first) ? new Set([first]) : movedWith(workshop, chosen());
      if (!isInterest(workshop, first) && !placeCommand(board, ids, 0, 0))
        return announce(words.text("canvas.cannotMove"));
      setCanvas({ moving: true, drag: { ids, dx: 0, dy: 0 } });
      announce(words.text("canvas.moving", { thing: labelOf(words, board, first) }));
    };
    const carry = (place: number) => {
      const { workshop } = useWorkshop.getState();
      const { drag } = useCanvas.getState();
      const [first] = chosen();
      const side = workshop?.sides[place];
      const here = first === undefined ? undefined : stopOf(board, first)?.box;
      if (!workshop || !drag || first === undefined || !side || !here) return;
      if (isInterest(workshop, first)) {
        // Its band is a seat, and a seat is a side's.
        setCanvas({ moving: false, drag: null });
        return giveTo(place);
      }
      const there = partOf(board, first, side.id, drag.ids);
      if (!there) return announce(words.text("canvas.noPart", { side: side.name }));
      setCanvas({ drag: { ...drag, dx: Math.round(there.x - here.x), dy: Math.round(there.y - here.y) } });
      views.nudgeTo({ ...here, ...there });
      announce(words.text("canvas.carried", { thing: labelOf(words, board, first), side: side.name }));
    };
    const setDown = (): void => {
      if (useCanvas.getState().rowMove) {
        putRow(words);
        return;
      }
      const { drag } = useCanvas.getState();
      setCanvas({ moving: false, drag: null });
      const [first] = chosen();
      const { workshop } = useWorkshop.getState();
      if (drag && first !== undefined && workshop && isInterest(workshop, first)) {
        const order = orderAfter(board, first, drag.dy);
        if (order) run(order);
        announce(words.text("table.orderSet"));
        return;
      }
      const command = drag && workshop ? moveSteadily(workshop, board, drag.ids, drag.dx, drag.dy) : null;
      if (command && drag && (drag.dx !== 0 || drag.dy !== 0)) run(command);
      const stop = first === undefined ? undefined : stopOf(board, first);
      if (stop && drag && first !== undefined) sayPlace(first, stop.box.x + drag.dx, stop.box.y + drag.dy);
    };
    const begin = (draft: Parameters<typeof draftBox>[1]): void => {
      useView.getState().edit(null);
      setCanvas({ draft });
      views.writeAt(draftBox(board, draft));
    };
    return (intent) => {
      const { workshop } = useWorkshop.getState();
      const { current, moving } = useCanvas.getState();
      // What is only supposed is looked at; nothing of it is taken in the hand.
      if (useCanvas.getState().whatIf?.supposed && !looks.has(intent.ask))
        return announce(words.text("table.whatIf.lead"));
      if (!workshop || handle(intent, { workshop, board, words, views, chosen: chosen() })) return;
      switch (intent.ask) {
        case "go":
          return arrive(goFrom(board, current, intent.way), intent.extend);
        case "last":
          return arrive(readingOrder(board).at(-1), false);
        case "write": {
          if (moving) return setDown();
          const id = current ?? chosen()[0];
          const stop = id === undefined ? undefined : stopOf(board, id);
          if (id === undefined || !stop) return;
          views.writeAt(stop.box);
          return useView.getState().edit(id);
        }
        case "new":
          return begin(draftBeside(workshop, current, useView.getState().step));
        case "new-there":
          return begin(intent.draft);
        case "add-row": {
          const into = pieceOf(workshop, current ?? undefined);
          return into === null ? undefined : begin({ what: intent.what, into });
        }
        case "remove":
          return remove();
        case "side":
          return giveTo(intent.place);
        case "carry":
          return carry(intent.place);
        case "nudge":
          return shift(intent.dx, intent.dy);
        case "move":
          return startMoving();
        case "joints":
          return setCanvas({ jointsOpen: !useCanvas.getState().jointsOpen });
        case "fit":
          return views.all();
        case "fit-selection":
          return views.things(chosen());
        case "actual-size":
          return views.actual();
        case "home":
          return views.home();
        case "closer":
        case "further":
          return views.zoom(intent.ask);
        case "all": {
          const all = [...new Set(readingOrder(board).map((stop) => stop.node))].filter((id) =>
            index(workshop).has(id),
          );
          useView.getState().select(all);
          return announce(words.text("canvas.selected", { count: all.length }));
        }
        case "escape": {
          // Whatever is in a hand goes back to where it was; nothing else is let go of.
          const { drag, reach, rowMove } = useCanvas.getState();
          if (moving || drag || reach || rowMove) {
            setCanvas({ moving: false, drag: null, reach: null, rowMove: null });
            return announce(words.text("canvas.movedBack"));
          }
          const { whatIf } = useCanvas.getState();
          setCanvas({ joint: null, reach: null, jointsOpen: false, contest: null, traced: null, whatIf: null });
          afterSupposing(whatIf?.supposed ?? null);
          useView.getState().light([]);
          return useView.getState().select([]);
        }
      }
    };
  }, [board, words, views]);

import type { Board } from "@shared/picture/board";
import type { Words } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import { useMemo } from "react";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { afterSupposing } from "./afterSupposing";
import { arrive } from "./arrive";
import { type Intent, looks } from "./canvasKeys";
import { announce, emptyHand, setCanvas, useCanvas } from "./canvasStore";
import { chosen } from "./chosen";
import { giveChosen, removeChosen } from "./chosenDeeds";
import { draftBeside, draftBox } from "./draftFor";
import { handle } from "./handle";
import type { At } from "./intentAt";
import { carry, nudge, setDown, takeUp } from "./keyMoving";
import { pieceOf } from "./pieceOf";
import { goFrom, readingOrder, stopOf } from "./readingOrder";
import { sayWhyNot } from "./sayWhyNot";
import { firstOf } from "./stepThings";
import type { Views } from "./useViewport";

/** Does what keys, buttons and menus ask of the canvas. */
export const useIntents = (board: Board, words: Words, views: Views): ((intent: Intent) => void) =>
  useMemo(() => {
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
      if (!workshop) return;
      const at: At = { workshop, board, words, views, chosen: chosen() };
      if (handle(intent, at)) return;
      switch (intent.ask) {
        case "go":
          return arrive(
            at,
            current === null ? firstOf(board, useView.getState().step) : goFrom(board, current, intent.way),
            intent.extend,
          );
        case "last":
          return arrive(at, readingOrder(board).at(-1), false);
        case "write": {
          if (moving) return setDown(at);
          const id = current ?? at.chosen[0];
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
          return into === null ? sayWhyNot(words, "table.pieceForRow") : begin({ what: intent.what, into });
        }
        case "remove":
          return removeChosen(at);
        case "side":
          return giveChosen(at, intent.place);
        case "carry":
          return carry(at, intent.place);
        case "nudge":
          return nudge(at, intent.dx, intent.dy);
        case "move":
          return takeUp(at);
        case "joints":
          return setCanvas({ jointsOpen: !useCanvas.getState().jointsOpen });
        case "fit":
          return views.all();
        case "fit-selection":
          return views.things(at.chosen);
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
            setCanvas({ ...emptyHand, ...(reach ? { joint: null } : {}) });
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

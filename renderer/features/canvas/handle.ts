import { trace } from "@shared/analysis/trace";
import { toast, useView } from "../../store/viewStore";
import { run } from "../../store/workshopStore";
import { type Arrangement, arrangeCommand, assembleRestCommand, canArrange } from "./arranging";
import type { Intent } from "./canvasKeys";
import { announce, setCanvas, useCanvas } from "./canvasStore";
import { copySelection, duplicate, pasteHeld } from "./clipboard";
import type { At } from "./intentAt";
import { showsMap } from "./mapLook";
import { pieceOf } from "./pieceOf";
import { assembleCommand } from "./placing";
import { pullAside } from "./pulling";
import { stopOf } from "./readingOrder";
import { sayWhyNot } from "./sayWhyNot";
import { anewNow, assembledNow } from "./useBoard";

const arrange = ({ workshop, board, words, chosen }: At, how: Arrangement): void => {
  const command = arrangeCommand(workshop, board, chosen, how);
  if (command) {
    if (run(command).ok) announce(words.text("table.arranged"));
    return;
  }
  const needed = how.ask === "distribute" ? "table.threeNeeded" : "table.twoNeeded";
  const key = canArrange(workshop, board, chosen, how.ask) ? "table.arrangedAlready" : needed;
  sayWhyNot(words, key);
};

const pullOff = ({ workshop, board, words, chosen }: At): void => {
  const piece = pieceOf(workshop, chosen[0]);
  const command = piece === null ? null : pullAside(workshop, board, piece);
  if (!command) {
    announce(words.text("table.nothingJoined"));
    return;
  }
  const count = command.do === "together" ? command.commands.length - 1 : 0;
  if (run(command).ok) announce(words.text("table.lifted", { count }));
};

const startTrace = ({ workshop, words, chosen }: At): void => {
  if (useCanvas.getState().traced) {
    setCanvas({ traced: null });
    announce(words.text("table.traceOff"));
    return;
  }
  if (chosen.length === 0) {
    announce(words.text("table.traceNothing"));
    return;
  }
  setCanvas({ traced: chosen });
  announce(words.text("table.traceOf", { links: trace(workshop, chosen).length }));
};

const openMenu = ({ board, chosen, views }: At): void => {
  const box = chosen[0] === undefined ? undefined : stopOf(board, chosen[0])?.box;
  setCanvas({ menu: { ...views.onScreen(box ?? null), ground: null } });
};

const copy = (at: At, cut: boolean): void => {
  const text = copySelection(at.board, at.chosen, at.words, { cut });
  // Where the system's clipboard is not ours to write, the copy is still held here.
  if (text !== null) void navigator.clipboard?.writeText(text).catch(() => undefined);
};

/** Does what the table's own actions ask; false where it is asked of somebody else. */
export const handle = (intent: Intent, at: At): boolean => {
  const { workshop, board, words, views, chosen } = at;
  switch (intent.ask) {
    case "band": {
      const [first] = chosen;
      const own = useCanvas.getState().moving && first !== undefined ? stopOf(board, first)?.band : undefined;
      // In the hand a thing keeps its band: what it is would be another thing elsewhere.
      if (own !== undefined && own !== intent.band) announce(words.text("canvas.otherBand"));
      else views.band(intent.band);
      return true;
    }
    case "align":
    case "distribute":
    case "tidy":
      arrange(at, intent);
      return true;
    case "assemble":
    case "assemble-anew": {
      const assembled = (intent.ask === "assemble" ? assembledNow : anewNow)(workshop, at.words);
      const command = assembleCommand(workshop, board, assembled);
      if (!command) announce(words.text("table.allInPlace"));
      else if (run(command).ok) announce(words.text("table.assembled"));
      views.all();
      return true;
    }
    case "assemble-rest": {
      const command = assembleRestCommand(workshop, board);
      if (!command) toast({ key: "table.allInPlace" });
      else if (run(command).ok) announce(words.text("table.assembled"));
      return true;
    }
    case "copy":
    case "cut":
      copy(at, intent.ask === "cut");
      return true;
    case "paste":
      if (!pasteHeld(words)) useView.getState().focusCapture();
      return true;
    case "duplicate":
      duplicate(board, chosen, words);
      return true;
    case "pull-off":
      pullOff(at);
      return true;
    case "trace":
      startTrace(at);
      return true;
    case "what-if":
      setCanvas({
        whatIf: useCanvas.getState().whatIf
          ? null
          : { about: pieceOf(workshop, chosen[0]) ?? chosen[0] ?? null, supposed: null },
      });
      return true;
    case "map": {
      const { map, showMap } = useView.getState();
      showMap(!showsMap(board, map));
      return true;
    }
    case "menu":
      openMenu(at);
      return true;
    default:
      return false;
  }
};

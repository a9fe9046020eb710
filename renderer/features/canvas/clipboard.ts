import { type Copied, copyThings, pasteThings, plainText, STEP } from "@shared/commands/copied";
import type { Board } from "@shared/picture/board";
import { placedThings } from "@shared/picture/places";
import type { Words } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import type { Position, Workshop } from "@shared/workshop/workshop";
import { toast, useView } from "../../store/viewStore";
import { wayBack } from "../../store/wayBack";
import { newId, run, useWorkshop } from "../../store/workshopStore";
import { addSteadily } from "./adding";
import { announce, setCanvas } from "./canvasStore";
import { bandAt } from "./placing";
import { removeThings } from "./removeThings";
import { boardNow } from "./useBoard";

/** What was copied last in this window, the workshop it is of, and how it reads elsewhere. */
interface Held {
  readonly workshop: string;
  readonly copied: Copied;
  readonly text: string;
}
let held: Held | null = null;

/** Whether something of this workshop can be pasted on its table. */
export const holdsCopy = (): boolean => held !== null && held.workshop === useWorkshop.getState().workshop?.id;

/** The copy with its places at a place that was pointed at, for what belongs in that band; the rest keeps its own. */
const placedAt = (copied: Copied, board: Board, at: Position): Copied => {
  const band = bandAt(board, at.y);
  if (band === "seats") return copied;
  const things = band === "horizon" ? copied.cards : [...copied.roles, ...copied.stakes];
  const own = things.flatMap(({ id }) => {
    const place = copied.places[id];
    return place ? [[id, place] as const] : [];
  });
  const left = Math.min(...own.map(([, place]) => place.x));
  const top = Math.min(...own.map(([, place]) => place.y));
  const [dx, dy] = [Math.round(at.x) - left - STEP, Math.round(at.y) - board.shift[band] - top - STEP];
  const moved = own.map(([id, place]) => [id, { x: place.x + dx, y: place.y + dy }] as const);
  return { ...copied, places: { ...copied.places, ...Object.fromEntries(moved) } };
};

/** Pastes what is held at a place on the board. */
export const pasteAt = (board: Board, at: Position, words: Words): boolean =>
  held !== null && holdsCopy() && lay(placedAt(held.copied, board, at), words);

const lay = (copied: Copied, words: Words, as: "pasted" | "duplicated" = "pasted"): boolean => {
  const { workshop } = useWorkshop.getState();
  if (!workshop) return false;
  const [chosen] = useView.getState().selection;
  const into = chosen !== undefined && index(workshop).get(chosen)?.what === "role" ? chosen : null;
  const paste = pasteThings(workshop, copied, newId, into, as === "pasted" ? "table.pasteName" : "table.duplicateName");
  const boardOf = (one: Workshop): Board => boardNow(one, words);
  if (!paste || !run(addSteadily(workshop, boardOf, paste.command, paste.ids)).ok) return false;
  useView.getState().select(paste.ids);
  useView.getState().reveal(paste.ids, "follow");
  setCanvas({ current: paste.ids[0] ?? null });
  const said = { key: `table.${as}`, values: { count: paste.ids.length } } as const;
  toast(said, { action: wayBack() });
  announce(words.say(said));
  return true;
};

const take = (board: Board, ids: readonly string[], words: Words): Held | null => {
  const { workshop } = useWorkshop.getState();
  const places = Object.fromEntries(placedThings(board).map(({ id, at }) => [id, at]));
  const copied = workshop && copyThings(workshop, ids, places);
  return workshop && copied
    ? { workshop: workshop.id, copied, text: plainText(copied, words.text("canvas.untitled")) }
    : null;
};

/** Copies things, or cuts them; the text they are to other programs, or null where nothing can be copied. */
export const copySelection = (
  board: Board,
  ids: readonly string[],
  words: Words,
  { cut }: { readonly cut: boolean },
): string | null => {
  const taken = take(board, ids, words);
  if (!taken) {
    announce(words.text("table.nothingToCopy"));
    return null;
  }
  held = taken;
  if (cut) removeThings(ids, words);
  else announce(words.text("table.copied", { count: ids.length }));
  return taken.text;
};

/** Pastes what was copied here, where that is what the clipboard still holds; false where it is something else. */
export const pasteHeld = (words: Words, text?: string): boolean => {
  const same = (one: string): string => one.replace(/\r\n/g, "\n").trim();
  if (!held || !holdsCopy()) return false;
  if (text !== undefined && same(text) !== same(held.text)) return false;
  return lay(held.copied, words);
};

/** The same things again beside them, without the clipboard. */
export const duplicate = (board: Board, ids: readonly string[], words: Words): boolean => {
  const taken = take(board, ids, words);
  if (!taken) {
    announce(words.text("table.nothingToCopy"));
    return false;
  }
  return lay(taken.copied, words, "duplicated");
};

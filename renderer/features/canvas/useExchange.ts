import type { Board } from "@shared/picture/board";
import type { Words } from "@shared/words/words";
import type { Step } from "@shared/workshop/setting";
import { type DragEvent, useEffect, useMemo } from "react";
import { type TextOffer, useView } from "../../store/viewStore";
import { announce, setCanvas, useCanvas } from "./canvasStore";
import { chosen } from "./chosen";
import { copySelection, pasteHeld } from "./clipboard";
import { draftAt } from "./draftFor";
import { bandAt, pieceAt } from "./placing";
import type { BandName } from "./readingOrder";

const steps: Readonly<Record<BandName, Step>> = { horizon: "vision", table: "jigsaw", seats: "interests" };
const readable = /\.(txt|csv|tsv|md)$/i;
/** A list of a workshop is shorter; anything longer is not meant for the table, and is not read. */
const MOST_TEXT = 200_000;
const MOST_BYTES = MOST_TEXT * 4;

const isText = (event: DragEvent): boolean =>
  event.dataTransfer.types.includes("text/plain") || event.dataTransfer.types.includes("Files");

/** What is only supposed is looked at: nothing comes onto it. */
const isSupposed = (): boolean => (useCanvas.getState().whatIf?.supposed ?? null) !== null;

type Dropped = Omit<TextOffer, "text" | "step"> & { readonly band: BandName };

/** Copying, cutting and pasting while the table has the keys. */
const useClipboard = (board: Board, words: Words, table: () => HTMLElement | null): void =>
  useEffect(() => {
    // Heard on the whole page and judged by where the keys are: the event itself starts where letters were marked last,
    // which may be anywhere; where none were, old engines start it at the page's body.
    const own = (): boolean => document.activeElement === table();
    const take = (event: ClipboardEvent, cut: boolean): void => {
      if (!own() || (cut && isSupposed())) return;
      const text = copySelection(board, chosen(), words, { cut });
      if (text === null) return;
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
    };
    const paste = (event: ClipboardEvent): void => {
      if (!own()) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      event.preventDefault();
      if (isSupposed()) {
        announce(words.text("table.whatIf.lead"));
        return;
      }
      if (pasteHeld(words, text) || text.trim() === "") return;
      useView.getState().offerText({ text, step: useView.getState().step, side: null, piece: null, at: null });
    };
    const until = new AbortController();
    const { signal } = until;
    document.addEventListener("copy", (event) => take(event, false), { signal });
    document.addEventListener("cut", (event) => take(event, true), { signal });
    document.addEventListener("paste", paste, { signal });
    return () => until.abort();
  }, [board, words, table]);

/** Copying, cutting and pasting with the table's own keys, and what is dragged in from another program. */
export const useExchange = (
  board: Board,
  words: Words,
  onBoard: (event: { readonly clientX: number; readonly clientY: number }) => { x: number; y: number },
  table: () => HTMLElement | null,
) => {
  useClipboard(board, words, table);
  return useMemo(() => {
    const placeOf = (event: DragEvent): Dropped => {
      const at = onBoard(event);
      const band = bandAt(board, at.y);
      const piece = band === "table" ? pieceAt(board, at) : null;
      const draft = draftAt(board, at);
      const across = board.horizon.x + board.horizon.width - at.x;
      return {
        band,
        side: piece ? piece.role.side : draft && "side" in draft ? draft.side : null,
        piece: piece?.role.id ?? null,
        at: draft?.what === "card" && draft.at ? { ...draft.at, across } : null,
      };
    };
    const offer = (text: string, { band, ...place }: Dropped): void => {
      if (text.trim() !== "")
        useView.getState().offerText({ ...place, text: text.slice(0, MOST_TEXT), step: steps[band] });
    };
    return {
      onDragOver: (event: DragEvent) => {
        if (!isText(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = isSupposed() ? "none" : "copy";
        if (!isSupposed()) setCanvas({ drop: placeOf(event) });
      },
      onDragLeave: () => setCanvas({ drop: null }),
      onDrop: (event: DragEvent) => {
        setCanvas({ drop: null });
        const place = placeOf(event);
        const file = [...event.dataTransfer.files].find((one) => readable.test(one.name));
        const text = event.dataTransfer.getData("text/plain");
        if (!file && text === "") return;
        event.preventDefault();
        event.stopPropagation();
        if (isSupposed()) return;
        // A folder, or a file that went away, has no text.
        const textOf = (one: File): Promise<string> =>
          one
            .slice(0, MOST_BYTES)
            .text()
            .catch(() => "");
        if (file) void textOf(file).then((read) => offer(read, place));
        else offer(text, place);
      },
    };
  }, [board, onBoard]);
};

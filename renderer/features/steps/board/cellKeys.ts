import type { KeyboardEvent } from "react";

type Writable = HTMLTextAreaElement | HTMLInputElement;
const isWritable = (element: unknown): element is Writable =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** The cell of the same field so many rows below; none where the table ends. */
const neighbour = (cell: Writable, rows: number): Writable | undefined => {
  const { field } = cell.dataset;
  const column = [...(cell.closest("[data-ledger]")?.querySelectorAll<HTMLElement>("[data-field]") ?? [])].filter(
    (one) => one.dataset["field"] === field,
  );
  const next = column[column.indexOf(cell) + rows];
  return isWritable(next) ? next : undefined;
};

const isAtEdge = (cell: Writable, way: "up" | "down"): boolean =>
  cell.selectionStart === cell.selectionEnd && cell.selectionStart === (way === "up" ? 0 : cell.value.length);

/**
 * The keys of a table that is written in: Enter goes to the same cell of the next row, at the table's end it asks for
 * a new one; Up at the beginning and Down at the end of a text change the row; Shift+Enter breaks the line.
 */
export const cellKeys = (event: KeyboardEvent, atEnd: (cell: HTMLElement) => void): void => {
  const { target: cell, key } = event;
  if (!isWritable(cell) || cell.dataset["field"] === undefined || event.nativeEvent.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const rows =
    key === "Enter"
      ? 1
      : key === "ArrowDown" && isAtEdge(cell, "down")
        ? 1
        : key === "ArrowUp" && isAtEdge(cell, "up")
          ? -1
          : 0;
  if (rows === 0) return;
  const next = neighbour(cell, rows);
  if (!next && key !== "Enter") return;
  event.preventDefault();
  if (!next) atEnd(cell);
  next?.focus();
  next?.setSelectionRange(next.value.length, next.value.length);
};

import type { Board } from "@shared/picture/board";
import { gridUp } from "@shared/picture/grid";
import { FIVE } from "@shared/picture/layoutHorizon";
import { sizes } from "@shared/picture/sizes";
import type { Box } from "@shared/picture/spaces";
import type { Step } from "@shared/workshop/setting";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import type { Draft } from "./draft";
import { bandAt, seatAt } from "./placing";
import { sideOf } from "./sideCommand";

const ofStep: Readonly<Partial<Record<Step, "card" | "role" | "interest">>> = {
  interests: "interest",
  qualify: "interest",
  jigsaw: "role",
  ownership: "role",
  "support-challenge": "role",
  plan: "role",
};

/** The new thing that belongs beside what is under the keys; without it, the one the step is about. */
export const draftBeside = (workshop: Workshop, current: string | null, step: Step): Draft => {
  const entry = current === null ? undefined : index(workshop).get(current);
  const side = current === null ? null : sideOf(workshop, current);
  switch (entry?.what) {
    case "card":
      return { what: "card", kind: entry.thing.kind, side, at: null };
    case "interest":
      return { what: "interest", side: entry.thing.side, strength: entry.thing.strength };
    case "side":
      return { what: "interest", side: entry.thing.id, strength: "must-protect" };
    case "role":
    case "stake":
      return { what: "role", side, at: null };
    case "give":
    case "need":
      if (entry.parent !== undefined) return { what: entry.what, into: entry.parent };
  }
  const first = workshop.sides[0]?.id;
  const what = current === null ? (ofStep[step] ?? "card") : "card";
  if (what === "interest" && first !== undefined) return { what, side: first, strength: "must-protect" };
  return what === "role" ? { what, side: null, at: null } : { what: "card", kind: "market", side: null, at: null };
};

/** The new thing at a place that was pointed at. */
export const draftAt = (board: Board, at: { readonly x: number; readonly y: number }): Draft | null => {
  const band = bandAt(board, at.y);
  if (band === "horizon")
    return {
      what: "card",
      kind: "market",
      side: null,
      at: { x: Math.round(at.x), y: Math.round(at.y - board.shift.horizon) },
    };
  if (band === "table") {
    const near = board.pieces
      .map((piece) => ({ piece, far: Math.hypot(piece.x + piece.width / 2 - at.x, piece.y + piece.height / 2 - at.y) }))
      .sort((a, b) => a.far - b.far)[0];
    const side = near && near.far < 500 ? near.piece.role.side : null;
    return { what: "role", side, at: { x: Math.round(at.x), y: Math.round(at.y - board.shift.table) } };
  }
  const side = seatAt(board, at);
  return side === null ? null : { what: "interest", side, strength: "must-protect" };
};

/** The draft after one that was saved: the same again, beside it. */
export const draftAfter = (draft: Draft): Draft => {
  if (draft.what === "card" && draft.at)
    return { ...draft, at: { x: draft.at.x + sizes.card.width + sizes.card.gap, y: draft.at.y } };
  if (draft.what === "role" && draft.at) return { ...draft, at: { x: draft.at.x, y: draft.at.y + 90 } };
  return draft;
};

/** Where a draft is written: where the thing will lie, or close to it. */
export const draftBox = (board: Board, draft: Draft): Box => {
  if (draft.what === "card") {
    const { width, gap } = sizes.card;
    if (draft.at) return { x: draft.at.x, y: draft.at.y + board.shift.horizon, width, height: 80 };
    const last = board.cards.at(-1)?.box;
    const left = board.statement.box.x;
    if (!last) return { x: left, y: board.statement.box.y + board.statement.box.height + 18, width, height: 80 };
    const beside = last.x + width + gap;
    const right = Math.max(left + FIVE, ...board.cards.map((card) => card.box.x + card.box.width));
    const fits = beside + width <= right;
    const free =
      fits && !board.cards.some((card) => Math.abs(card.box.x - beside) < width && Math.abs(card.box.y - last.y) < 60);
    const low = Math.max(...board.cards.map((card) => card.box.y + card.box.height));
    return free ? { ...last, x: beside } : { x: left, y: low + gap, width, height: 80 };
  }
  if (draft.what === "role") {
    const { width } = sizes.piece;
    if (draft.at) return { x: draft.at.x, y: draft.at.y + board.shift.table, width, height: 40 };
    // As it will be laid: under what its side has there, else beside all.
    const own = board.pieces.filter((piece) => piece.role.side === draft.side);
    const low = own.reduce<(typeof own)[number] | null>(
      (lowest, piece) => (lowest && lowest.y + lowest.height >= piece.y + piece.height ? lowest : piece),
      null,
    );
    const { gapX, gapY } = sizes.block;
    const { table } = board.shift;
    if (low) return { x: low.x, y: gridUp(low.y + low.height + gapY - table) + table, width, height: 40 };
    if (board.pieces.length > 0)
      return {
        x: Math.max(...board.pieces.map((piece) => piece.x + piece.width)) + gapX,
        y: Math.min(...board.pieces.map((piece) => piece.y)),
        width,
        height: 40,
      };
    return { x: board.table.x + (board.table.width - width) / 2, y: board.table.y + 48, width, height: 40 };
  }
  if (draft.what === "interest") {
    const seat = board.seats.find((one) => one.side.id === draft.side);
    const box = seat?.box ?? board.seatBand;
    const last = seat?.interests.filter((one) => one.interest.strength === draft.strength).at(-1)?.box;
    const { pad, head } = sizes.seat;
    return {
      x: box.x + pad,
      y: last ? last.y + last.height + 4 : box.y + head,
      width: box.width - 2 * pad,
      height: 38,
    };
  }
  const piece = board.pieces.find((one) => one.role.id === draft.into);
  return piece
    ? { x: piece.x, y: piece.y + piece.height, width: piece.width, height: 34 }
    : { x: board.table.x, y: board.table.y, width: sizes.piece.width, height: 34 };
};

import type { Board } from "@shared/picture/board";
import type { Box } from "@shared/picture/spaces";
import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect, useMemo } from "react";
import { useMachine } from "../../store/machine";
import { useView } from "../../store/viewStore";
import { around, homeView, viewOf } from "./homeView";
import { type BandName, stopOf } from "./readingOrder";

/** The view's own moves. None is animated where people asked for less motion. */
export interface Views {
  all(): void;
  home(): void;
  things(ids: readonly string[]): void;
  actual(): void;
  zoom(way: "closer" | "further"): void;
  band(band: BandName): void;
  /** The middle of a box in the window; without one, of the table. */
  onScreen(box: Box | null): { readonly x: number; readonly y: number };
  /** Moves no further than needed until the box is in view. */
  nudgeTo(box: Box): void;
}

const LEAST = 0.02;
const MARGIN = 24;

const pace = (): { duration: number } => ({
  duration: useMachine.getState().lessMotion || window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 200,
});

/** What moves the view over the board. */
export const useViewport = (board: Board): Views => {
  const flow = useReactFlow();
  const store = useStoreApi();
  const views = useMemo((): Views => {
    const room = (): { width: number; height: number } => {
      const { width, height } = store.getState();
      return { width: Math.max(1, width), height: Math.max(1, height) };
    };
    const boxesOf = (ids: readonly string[]): Box[] => ids.flatMap((id) => stopOf(board, id)?.box ?? []);
    return {
      all: () =>
        void flow.setViewport(viewOf(board.bounds, room(), { least: LEAST, readable: LEAST, most: 1.5 }), pace()),
      home: () => void flow.setViewport(homeView(board, useView.getState().step, room()), pace()),
      things: (ids) => {
        const box = around(boxesOf(ids));
        if (box) void flow.setViewport(viewOf(box, room(), { least: 0.35, readable: 0.5, most: 1.25 }), pace());
      },
      band: (name) => {
        const box = name === "horizon" ? board.horizon : name === "table" ? board.table : board.seatBand;
        void flow.setViewport(viewOf(box, room(), { least: LEAST, readable: 0.5, most: 1.25 }), pace());
      },
      onScreen: (box) => {
        const { domNode, transform, width, height } = store.getState();
        const [x, y, zoom] = transform;
        const frame = domNode?.getBoundingClientRect();
        const at = box
          ? {
              x: (box.x + Math.min(box.width, 160) / 2) * zoom + x,
              y: (box.y + Math.min(box.height, 60) / 2) * zoom + y,
            }
          : { x: width / 2, y: height / 2 };
        const inside = (value: number, most: number): number => Math.max(8, Math.min(most - 8, value));
        return { x: (frame?.x ?? 0) + inside(at.x, width), y: (frame?.y ?? 0) + inside(at.y, height) };
      },
      actual: () => void flow.zoomTo(1, pace()),
      zoom: (way) => void (way === "closer" ? flow.zoomIn(pace()) : flow.zoomOut(pace())),
      nudgeTo: (box) => {
        const { x, y, zoom } = flow.getViewport();
        const { width, height } = room();
        const left = box.x * zoom + x;
        const top = box.y * zoom + y;
        const right = left + box.width * zoom;
        const bottom = top + box.height * zoom;
        const dx = left < MARGIN || box.width * zoom > width ? MARGIN - left : Math.min(0, width - MARGIN - right);
        const dy = top < MARGIN || box.height * zoom > height ? MARGIN - top : Math.min(0, height - MARGIN - bottom);
        // Straight there: the usual curve would zoom out and in again on the way.
        if (dx !== 0 || dy !== 0)
          void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { ...pace(), interpolate: "linear" });
      },
    };
  }, [board, flow, store]);
  useEffect(
    () =>
      store.subscribe(({ width, transform: [x, y, zoom] }, before) => {
        if (width === before.width || before.width === 0) return;
        // Who has moved nothing since is at home in a wider or narrower window too.
        const home = homeView(board, useView.getState().step, before);
        if (Math.abs(home.x - x) < 1 && Math.abs(home.y - y) < 1 && Math.abs(home.zoom - zoom) < 0.001) views.home();
      }),
    [board, store, views],
  );
  return views;
};

import type { Board } from "@shared/picture/board";
import { around, type Box } from "@shared/picture/spaces";
import { useStoreApi } from "@xyflow/react";
import { useEffect, useMemo } from "react";
import { useView } from "../../store/viewStore";
import { useCanvas } from "./canvasStore";
import { homeView, UNDER_BAR, type Viewport, viewOf } from "./homeView";
import { broughtIn, type Coming, followed } from "./inView";
import { type BandName, stopOf } from "./readingOrder";
import type { Travel } from "./useTravel";

/** The view's own moves. */
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
  /** The same for what is going to be written, and so near that it can be read. */
  writeAt(box: Box): void;
  /** The same while somebody goes on writing: what comes next has room too, and the table keeps still for it. */
  followTo(boxes: readonly Box[]): void;
}

const LEAST = 0.02;
/** From further away nobody reads what he writes; then the view comes this near. */
const READABLE = 0.5;
const WRITING = 0.8;

/** The view of all there is. */
const wholeView = (board: Board, room: { readonly width: number; readonly height: number }): Viewport =>
  viewOf(board.bounds, room, { least: LEAST, readable: LEAST, most: 1.5 });

/** How much closer, or further, one step is. */
const CLOSER = 1.2;

/** What moves the view over the board. */
export const useViewport = (board: Board, travel: Travel): Views => {
  const store = useStoreApi();
  const views = useMemo((): Views => {
    const room = (): { width: number; height: number } => {
      const { width, height } = store.getState();
      return { width: Math.max(1, width), height: Math.max(1, height) };
    };
    /** The same middle from nearer by, or from further away. */
    const at = (wanted: number): Viewport => {
      const { minZoom, maxZoom } = store.getState();
      const { width, height } = room();
      const { x, y, zoom } = travel.where();
      const nearer = Math.max(minZoom, Math.min(maxZoom, wanted));
      const from = (middle: number, start: number): number => middle - ((middle - start) / zoom) * nearer;
      return { x: from(width / 2, x), y: from(height / 2, y), zoom: nearer };
    };
    const bring = (box: Box, how: Coming): void => {
      const view = broughtIn(travel.where(), box, room(), how);
      if (view) travel.go(view, how);
    };
    const boxesOf = (ids: readonly string[]): Box[] => ids.flatMap((id) => stopOf(board, id)?.box ?? []);
    return {
      all: () => travel.go(wholeView(board, room())),
      home: () => travel.go(homeView(board, useView.getState().step, room())),
      things: (ids) => {
        const box = around(boxesOf(ids));
        if (box) travel.go(viewOf(box, room(), { least: 0.35, readable: 0.5, most: 1.25, above: UNDER_BAR }));
      },
      band: (name) => {
        const box = name === "horizon" ? board.horizon : name === "table" ? board.table : board.seatBand;
        travel.go(viewOf(box, room(), { least: LEAST, readable: 0.5, most: 1.25 }));
      },
      onScreen: (box) => {
        const { domNode, width, height } = store.getState();
        const { x, y, zoom } = travel.where();
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
      actual: () => travel.go(at(1)),
      zoom: (way) => travel.go(at(travel.where().zoom * (way === "closer" ? CLOSER : 1 / CLOSER))),
      nudgeTo: (box) => bring(box, "nudge"),
      writeAt: (box) => {
        if (travel.where().zoom >= READABLE) return bring(box, "nudge");
        travel.go(viewOf(box, room(), { least: READABLE, readable: READABLE, most: WRITING, above: UNDER_BAR }));
      },
      followTo: (boxes) => {
        const box = followed(travel.where(), boxes, room());
        if (box) bring(box, "follow");
      },
    };
  }, [board, travel, store]);
  useEffect(
    () =>
      store.subscribe(({ width }, before) => {
        if (width === before.width || before.width === 0) return;
        const { x, y, zoom } = travel.where();
        // Who has moved nothing since is at home in a wider or narrower window too.
        const isAt = (view: Viewport): boolean =>
          Math.abs(view.x - x) < 1 && Math.abs(view.y - y) < 1 && Math.abs(view.zoom - zoom) < 0.001;
        if (isAt(homeView(board, useView.getState().step, before))) return views.home();
        if (isAt(wholeView(board, before))) return views.all();
        // What the keys are on stays in view where the table gets narrower.
        const { current } = useCanvas.getState();
        const stop = width < before.width && current !== null ? stopOf(board, current) : undefined;
        if (stop) views.nudgeTo(stop.box);
      }),
    [board, store, travel, views],
  );
  return views;
};

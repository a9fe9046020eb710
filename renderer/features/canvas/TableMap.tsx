import { onceFor } from "@shared/lib/onceFor";
import type { Board } from "@shared/picture/board";
import { Panel, useReactFlow, useStoreApi } from "@xyflow/react";
import { memo, type PointerEvent, useLayoutEffect, useRef } from "react";
import { usePainted } from "../../store/usePainted";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { calmly } from "../../ui/calmly";
import { leavingPlaces } from "./leaving";
import { showsMap } from "./mapLook";
import { type FarShape, farLists, leavesWith } from "./overviewShapes";
import styles from "./TableMap.module.css";
import type { Travel } from "./useTravel";

const MOST_WIDE = 168;
const MOST_HIGH = 132;
/** How often the frame of the view follows a zoom, in milliseconds: it turns in steps there, and is not felt in each frame. */
const CALM = 200;

/** The whole board small, with what is in view; a click goes there. */
export const TableMap = ({ board, travel }: { board: Board; travel: Travel }) => {
  const wanted = useView((view) => view.map);
  const shown = showsMap(board, wanted);
  // The map follows when the table itself has been painted.
  const later = usePainted(board);
  return shown ? <Shown board={later} travel={travel} /> : null;
};

const Shown = memo(({ board, travel }: { board: Board; travel: Travel }) => {
  const words = useWords();
  const flow = useReactFlow();
  const { bounds } = board;
  const scale = Math.min(MOST_WIDE / bounds.width, MOST_HIGH / bounds.height);
  const size = { width: Math.round(bounds.width * scale), height: Math.round(bounds.height * scale) };
  const hold = (event: PointerEvent<SVGSVGElement>): void => {
    // Off the map the hand still leads the view, and marks no text.
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    go(event);
  };
  const go = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons !== 1) return;
    const frame = event.currentTarget.getBoundingClientRect();
    const at = {
      x: bounds.x + (event.clientX - frame.x) / scale,
      y: bounds.y + (event.clientY - frame.y) / scale,
    };
    travel.halt();
    void flow.setCenter(at.x, at.y, { zoom: flow.getZoom(), duration: 0 });
  };
  return (
    <Panel position="bottom-right" className={styles.map ?? ""} data-panel="">
      <div className={styles.sheet} style={size}>
        <svg
          {...size}
          viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
          role="img"
          aria-label={words.text("table.map")}
          onPointerDown={hold}
          onPointerMove={go}
        >
          <Shapes board={board} />
        </svg>
        <InView x={bounds.x} y={bounds.y} scale={scale} />
      </div>
    </Panel>
  );
});
Shown.displayName = "Shown";

/** What is in view. It moves with each frame of a pan, over shapes that are not painted again for it. */
const InView = ({ x: left, y: top, scale }: { readonly x: number; readonly y: number; readonly scale: number }) => {
  const store = useStoreApi();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    type Seen = ReturnType<typeof store.getState>;
    const place = ({ transform: [x, y, zoom] }: Seen): void => {
      const style = box.current?.style;
      if (style) style.transform = `translate(${(-x / zoom - left) * scale}px, ${(-y / zoom - top) * scale}px)`;
    };
    // As the view is then: it may have gone on since it was asked.
    const follow = calmly(CALM, (now: () => Seen): void => {
      const style = box.current?.style;
      const seen = now();
      if (!style) return;
      style.width = `${(seen.width / seen.transform[2]) * scale}px`;
      style.height = `${(seen.height / seen.transform[2]) * scale}px`;
      place(seen);
    });
    follow(store.getState);
    return store.subscribe((seen, before) => {
      const { width, height, transform } = seen;
      if (transform[2] !== before.transform[2] || width !== before.width || height !== before.height)
        follow(store.getState);
      else if (transform !== before.transform) place(seen);
    });
  }, [store, left, top, scale]);
  return <div ref={box} className={styles.view} aria-hidden="true" />;
};

/** The shapes of a list as one path a side: thousands of boxes are still a few shapes. */
const pathsOf = onceFor((list: readonly FarShape[]) => {
  const made = new Map<number, { readonly first: FarShape; readonly path: string }>();
  for (const shape of list) {
    const { x, y, width, height } = shape.box;
    const before = made.get(shape.side);
    const path = `${before?.path ?? ""}M${x} ${y}h${width}v${height}h${-width}Z`;
    made.set(shape.side, { first: before?.first ?? shape, path });
  }
  return [...made.values()];
});

/** The view moves over them each frame; they stay. */
const Shapes = memo(({ board }: { board: Board }) => {
  const leaving = leavingPlaces(board.seats);
  return Object.entries(farLists(board)).map(([name, list]) => (
    <g key={name}>
      {pathsOf(list).map(({ first, path }) => (
        <path
          key={first.side}
          className={styles.shape}
          data-side={first.side}
          data-leaving={leavesWith(leaving, first) || undefined}
          d={path}
        />
      ))}
    </g>
  ));
});
Shapes.displayName = "Shapes";

import { type RefObject, useLayoutEffect, useState } from "react";

export interface RoomBox {
  readonly width: number;
  readonly height: number;
  /** The size of a card's text. */
  readonly text: number;
}

/** The room there is inside an element, and the size of its text; null before it is measured. */
export const useBox = (box: RefObject<HTMLElement | null>): RoomBox | null => {
  const [room, setRoom] = useState<RoomBox | null>(null);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const measure = (): void => {
      const next = {
        width: current.clientWidth,
        height: current.clientHeight,
        text: Number.parseFloat(getComputedStyle(current).fontSize),
      };
      setRoom((before) =>
        before?.width === next.width && before.height === next.height && before.text === next.text ? before : next,
      );
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    return () => watch.disconnect();
  }, [box]);
  return room;
};

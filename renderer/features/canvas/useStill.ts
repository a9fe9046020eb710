import { useStoreApi } from "@xyflow/react";
import { type RefObject, useEffect, useLayoutEffect } from "react";
import { dropStill, keepStill } from "../../still/keepStill";
import { takeDown } from "../../still/upStill";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { useCanvas } from "./canvasStore";

/** The table is kept when it has been left alone for so long, in milliseconds. */
const REST = 1_000;

/** Takes the still of the table down for the table itself, and keeps a new one whenever the table has come to rest. */
export const useStill = (table: RefObject<HTMLElement | null>): void => {
  const store = useStoreApi();
  useLayoutEffect(takeDown, []);
  useEffect(() => {
    let timer = 0;
    let due = 0;
    const keep = (): void => {
      const { workshop, saved } = useWorkshop.getState();
      const element = table.current;
      const [x, y, zoom] = store.getState().transform;
      const { drag, whatIf } = useCanvas.getState();
      if (!workshop || !element || saved.state !== "saved" || drag || whatIf) return;
      if (element.closest("[inert]")) dropStill(workshop.id);
      else keepStill(element, workshop, { x, y, zoom });
    };
    const look = (): void => {
      const left = due - performance.now();
      timer = left > 0 ? window.setTimeout(look, left) : 0;
      if (left <= 0) requestIdleCallback(keep);
    };
    // Called with every frame of a journey: it only writes down when.
    const stirred = (): void => {
      due = performance.now() + REST;
      if (timer === 0) timer = window.setTimeout(look, REST);
    };
    stirred();
    const stops = [store.subscribe(stirred), useWorkshop.subscribe(stirred), useView.subscribe(stirred)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [store, table]);
};

import { useReactFlow } from "@xyflow/react";
import { useMemo } from "react";
import { useMachine } from "../../store/machine";
import { useView } from "../../store/viewStore";
import { calmly } from "../../ui/calmly";
import type { Viewport } from "./homeView";

/** The view on its way. Whoever asks next while it travels counts from where it is going, not from halfway. */
export interface Travel {
  go(view: Viewport, how?: "straight"): void;
  /** Where the view will be. */
  where(): Viewport;
  /** It has moved, by a hand or on its way; taken by a hand it is going nowhere else. */
  moved(hand: unknown, view: Viewport): void;
  /** A hand has taken hold: the view stays where it is, and nothing runs away under the hand. */
  halt(): void;
}

const pace = (): { duration: number } => ({
  duration: useMachine.getState().lessMotion || window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 200,
});

/** A number that changes faster is not read, and costs each frame of a zoom; in milliseconds. */
const readable = 300;

/** How the view gets where it is wanted; at once where people asked for less motion. */
export const useTravel = (): Travel => {
  const flow = useReactFlow();
  return useMemo((): Travel => {
    let goal: Viewport | null = null;
    const sayZoom = calmly(readable, (zoom: number) => useView.getState().setZoom(zoom));
    return {
      go: (view, how) => {
        goal = view;
        // The usual curve would zoom out and in again on the way.
        const interpolate = how === "straight" ? "linear" : "smooth";
        void flow.setViewport(view, { ...pace(), interpolate }).then(() => {
          if (goal === view) goal = null;
        });
      },
      where: () => goal ?? flow.getViewport(),
      moved: (hand, { zoom }) => {
        if (hand) goal = null;
        if (useView.getState().zoom !== zoom) sayZoom(zoom);
      },
      halt: () => {
        if (goal) void flow.setViewport(flow.getViewport());
        goal = null;
      },
    };
  }, [flow]);
};

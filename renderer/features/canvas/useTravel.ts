import { useReactFlow } from "@xyflow/react";
import { useMemo } from "react";
import { useMachine } from "../../store/machine";
import type { Viewport } from "./homeView";
import type { Coming } from "./inView";

/** The view on its way. Whoever asks next while it travels counts from where it is going, not from halfway. */
export interface Travel {
  go(view: Viewport, how?: Coming): void;
  /** Where the view will be. */
  where(): Viewport;
  /** It has moved, by a hand or on its way; taken by a hand it is going nowhere else. */
  moved(hand: unknown): void;
  /** A hand has taken hold: the view stays where it is, and nothing runs away under the hand. */
  halt(): void;
}

/** How long the view is on its way, in milliseconds; it has arrived before the next sentence is written. */
const pace = (how: Coming | undefined): number => {
  if (useMachine.getState().lessMotion || window.matchMedia("(prefers-reduced-motion: reduce)").matches) return 0;
  return how === "follow" ? 120 : 200;
};

/** How the view gets where it is wanted; at once where people asked for less motion. */
export const useTravel = (): Travel => {
  const flow = useReactFlow();
  return useMemo((): Travel => {
    let goal: Viewport | null = null;
    return {
      go: (view, how) => {
        goal = view;
        // The usual curve would zoom out and in again on the way.
        const interpolate = how ? "linear" : "smooth";
        void flow.setViewport(view, { duration: pace(how), interpolate }).then(() => {
          if (goal === view) goal = null;
        });
      },
      where: () => goal ?? flow.getViewport(),
      moved: (hand) => {
        if (hand) goal = null;
      },
      halt: () => {
        if (goal) void flow.setViewport(flow.getViewport());
        goal = null;
      },
    };
  }, [flow]);
};

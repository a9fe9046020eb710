import { isStep } from "@shared/workshop/setting";
import { useEffect } from "react";
import { isBoardStep, showBoard } from "../features/steps/board/boardStore";
import { openedSteps } from "../store/remembered";
import { useView } from "../store/viewStore";

/** The library may lead an open workshop into one of its steps; what is worked in there is shown large. */
export const useLed = (workshop: string): void => {
  useEffect(
    () =>
      openedSteps.onLed(workshop, (step) => {
        if (!isStep(step)) return;
        useView.getState().goTo(step);
        if (isBoardStep(step)) showBoard(step, true);
      }),
    [workshop],
  );
};

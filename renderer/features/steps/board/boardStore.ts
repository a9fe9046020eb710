import type { Step } from "@shared/workshop/setting";
import { create } from "zustand";
import { useView } from "../../../store/viewStore";

export const boardSteps = ["ownership", "support-challenge", "plan", "checkup"] as const;
export type BoardStep = (typeof boardSteps)[number];

/** Steps whose work is also shown large, in place of the table. */
export const isBoardStep = (step: Step): step is BoardStep => boardSteps.some((one) => one === step);

/** Which large views lie over the table; this window alone knows it. */
export const useBoard = create<Readonly<Record<BoardStep, boolean>>>()(() => ({
  // Stakes lie on the table at their owner's seat; the other three steps have nothing to show there.
  ownership: false,
  "support-challenge": true,
  plan: true,
  checkup: true,
}));

export const showBoard = (step: BoardStep, on: boolean): void => useBoard.setState({ [step]: on });

/** Turns the large view of the step on show on or off. */
export const toggleBoard = (): void => {
  const { step } = useView.getState();
  if (isBoardStep(step)) showBoard(step, !useBoard.getState()[step]);
};

import { create } from "zustand";
import { whenAnother } from "./whenAnother";

interface CheckupView {
  /** The checkup that is looked at; null until somebody chooses. */
  readonly asked: string | null;
}

/** Which checkup is on the screen: a side that goes to its own page and comes back finds the same one. */
export const useCheckupView = create<CheckupView>()(() => ({ asked: null }));

export const askCheckup = (asked: string): void => useCheckupView.setState({ asked });

whenAnother(() => useCheckupView.setState({ asked: null }));

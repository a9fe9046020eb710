import { create } from "zustand";
import { remembered } from "../../store/remembered";

const seenSoFar = (): number => {
  const value = remembered.read("hints");
  return typeof value === "number" ? value : 0;
};

/** How many of the first hints were seen on this machine. */
export const useHints = create<{ readonly seen: number }>()(() => ({ seen: seenSoFar() }));

const setSeen = (seen: number): void => {
  remembered.write("hints", seen);
  useHints.setState({ seen });
};

export const seeHint = (): void => setSeen(useHints.getState().seen + 1);

/** From the first hint on, as on the first day. */
export const beginHints = (): void => setSeen(0);

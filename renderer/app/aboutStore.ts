import type { About } from "@shared/bridge/bridge";
import { create } from "zustand";
import { bridge } from "../bridge";

/** What the shell says of itself; null until it has answered. */
export const useAbout = create<{ readonly about: About | null }>()(() => ({ about: null }));

/** Asks the shell once. */
export const askAbout = async (): Promise<void> => {
  const answer = await bridge.about();
  if (answer.ok) useAbout.setState({ about: answer.value });
};

import { create } from "zustand";
import { remembered } from "./remembered";

/** What one person set on this machine; no part of any workshop. */
interface Machine {
  readonly sound: boolean;
  readonly largerType: boolean;
  readonly panelAt: "start" | "end";
  readonly lessMotion: boolean;
}

/** The settings of this machine. */
export const useMachine = create<Machine>()(() => ({
  sound: remembered.read("sound") !== false,
  largerType: remembered.read("largerType") === true,
  panelAt: remembered.read("panelAt") === "start" ? "start" : "end",
  lessMotion: remembered.read("lessMotion") === true,
}));

/** Changes one of them, and remembers it. */
export const setMachine = (changes: Partial<Machine>): void => {
  useMachine.setState(changes);
  for (const [key, value] of Object.entries(changes)) remembered.write(key, value);
};

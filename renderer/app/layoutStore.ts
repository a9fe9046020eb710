import { create } from "zustand";
import { remembered } from "../store/remembered";

/** Which dialog lies over the window. */
export type DialogName =
  | "minutes"
  | "settings"
  | "preflight"
  | "palette"
  | "keys"
  | "about"
  | "export"
  | "verify"
  | "compare"
  | "version"
  | "history"
  | "find"
  | "picture"
  | "template";

interface Layout {
  readonly railOpen: boolean;
  readonly panelOpen: boolean;
  /** In rem, so that large screens scale it. */
  readonly panelWidth: number;
  /** Share of the side panel's height that the questions take, in percent. */
  readonly questions: number;
  readonly dialog: DialogName | null;
}

const numberOr = (value: unknown, otherwise: number): number => (typeof value === "number" ? value : otherwise);

/** Where rail and panel would lie over the table, they wait to be asked for. */
const roomy = (): boolean => globalThis.window?.matchMedia?.("(min-width: 52.01rem)").matches ?? true;

/** How this window is divided; remembered on this machine, part of no workshop. */
export const useLayout = create<Layout>()(() => ({
  railOpen: roomy() && remembered.read("rail") !== false,
  panelOpen: roomy() && remembered.read("panel") !== false,
  panelWidth: numberOr(remembered.read("panelWidth"), 22),
  questions: numberOr(remembered.read("questions"), 42),
  dialog: null,
}));

/** Narrowest and widest side panel, in rem. */
export const panelWidths = { least: 16, most: 44 } as const;
/** Least and most height of the questions, in percent. */
export const questionShares = { least: 12, most: 85 } as const;

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

export const setPanelWidth = (width: number): void => {
  const panelWidth = between(width, panelWidths.least, panelWidths.most);
  remembered.write("panelWidth", panelWidth);
  useLayout.setState({ panelWidth });
};

export const setQuestions = (share: number): void => {
  const questions = between(share, questionShares.least, questionShares.most);
  remembered.write("questions", questions);
  useLayout.setState({ questions });
};

export const toggleRail = (): void => {
  const railOpen = !useLayout.getState().railOpen;
  remembered.write("rail", railOpen);
  useLayout.setState({ railOpen });
};

export const togglePanel = (): void => {
  const panelOpen = !useLayout.getState().panelOpen;
  remembered.write("panel", panelOpen);
  useLayout.setState({ panelOpen });
};

export const showDialog = (dialog: DialogName | null): void => useLayout.setState({ dialog });

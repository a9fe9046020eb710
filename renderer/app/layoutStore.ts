import { useSyncExternalStore } from "react";
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
  /** Unfolded or folded by hand; null leaves it to the width of the window. */
  readonly rail: boolean | null;
  readonly panelOpen: boolean;
  /** In rem, so that large screens scale it. */
  readonly panelWidth: number;
  /** Share of the side panel's height that the questions take, in percent. */
  readonly questions: number;
  readonly dialog: DialogName | null;
}

const numberOr = (value: unknown, otherwise: number): number => (typeof value === "number" ? value : otherwise);

const booleanOr = (value: unknown, otherwise: boolean | null): boolean | null =>
  typeof value === "boolean" ? value : otherwise;

const isWide = (query: string): boolean => globalThis.window?.matchMedia?.(query).matches ?? true;

/** Where rail and panel would lie over the table, they wait to be asked for. */
const roomy = (): boolean => isWide("(min-width: 52.01rem)");

/** On a small laptop the table has the width that the rail's words would take. */
const wide = "(min-width: 92rem)";

/** How this window is divided; remembered on this machine, part of no workshop. */
export const useLayout = create<Layout>()(() => ({
  rail: roomy() ? booleanOr(remembered.read("rail"), null) : null,
  panelOpen: roomy() && remembered.read("panel") !== false,
  panelWidth: numberOr(remembered.read("panelWidth"), isWide(wide) ? 22 : 20),
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

const onWidth = (changed: () => void): (() => void) => {
  const query = globalThis.window?.matchMedia?.(wide);
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
};

/** Whether the rail shows its words; folded it shows the marks of the steps. */
export const useRailOpen = (): boolean => {
  const byWidth = useSyncExternalStore(onWidth, () => isWide(wide));
  return useLayout((layout) => layout.rail) ?? byWidth;
};

export const toggleRail = (): void => {
  const rail = !(useLayout.getState().rail ?? isWide(wide));
  remembered.write("rail", rail);
  useLayout.setState({ rail });
};

export const togglePanel = (): void => {
  const panelOpen = !useLayout.getState().panelOpen;
  remembered.write("panel", panelOpen);
  useLayout.setState({ panelOpen });
};

export const showDialog = (dialog: DialogName | null): void => useLayout.setState({ dialog });

import { type Theme, themeRemembered } from "./remembered";

let asked: MediaQueryList | undefined;

/** What the machine asks for. */
export const machineDark = (): MediaQueryList => {
  asked ??= matchMedia("(prefers-color-scheme: dark)");
  return asked;
};

/** Whether the page is dark now, as was chosen or as the machine has it. */
export const isDark = (chosen: Theme = themeRemembered()): boolean =>
  chosen === "dark" || (chosen === "system" && machineDark().matches);

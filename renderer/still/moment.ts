import { openedSteps, remembered } from "../store/remembered";

/** Whether the page is dark now, as was chosen or as the machine has it. */
export const isDark = (): boolean => {
  const theme = remembered.read("theme");
  return theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
};

/** Everything but the document that decides how the table of a workshop looks when it is opened. */
export const momentOf = (workshop: string): string =>
  JSON.stringify([
    openedSteps.read(workshop).at(-1) ?? null,
    isDark(),
    remembered.read("language"),
    remembered.read("largerType"),
    innerWidth,
    innerHeight,
    devicePixelRatio,
  ]);

import { isDark } from "../store/isDark";
import { openedSteps, remembered } from "../store/remembered";

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

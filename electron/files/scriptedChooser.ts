import { z } from "zod";
import type { Chooser } from "./dialogs";

const answers = z.array(z.string().nullable());

const parsed = (script: string): unknown => {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
};

/**
 * For journeys, in development only (a packaged app does not ask for it): SAMESIDE_TEST_DIALOG holds a JSON list with
 * what each dialog in turn answers, for opening, saving and folders alike: a path, or null for cancelled. When the list
 * is used up every further dialog is cancelled. Whether files may be replaced is answered with yes.
 */
export const scriptedChooser = (script: string | undefined): Chooser | null => {
  const read = answers.safeParse(script === undefined ? undefined : parsed(script));
  if (!read.success) return null;
  const left = [...read.data];
  const next = async (): Promise<string | null> => left.shift() ?? null;
  return { file: next, place: next, folder: next, replace: async () => true };
};

import type { Phrase, Words } from "@shared/words/words";
import { instantOf } from "./clock";
import type { Saved } from "./saved";

/** The instant by this machine's clock: "14:02" today, with its day otherwise. */
export const momentHere = (instant: string, words: Words, today: string): string => {
  if (instant === "") return "";
  const here = instantOf(new Date(instant));
  return here.slice(0, 10) === today ? here.slice(11, 16) : words.moment(here);
};

/** How the saving goes, in words, always: "Saved 14:02" is said of nothing that is not on the disk. */
export const savedPhrase = (saved: Saved, words: Words, today: string): Phrase => {
  if (saved.state === "saving") return { key: "library.saving.saving" };
  if (saved.state === "failed") return saved.trouble?.sentence ?? { key: "library.saving.failed" };
  return { key: "library.saving.saved", values: { at: momentHere(saved.at, words, today) } };
};

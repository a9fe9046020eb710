import type { Words } from "@shared/words/words";
import { momentHere } from "../../store/savedPhrase";

/** When something was changed last, by this machine's clock: "Today, 14:02". */
export const changedText = (instant: string, words: Words, today: string): string => {
  const moment = momentHere(instant, words, today);
  return moment.length === 5 ? words.text("library.changed.today", { time: moment }) : moment;
};

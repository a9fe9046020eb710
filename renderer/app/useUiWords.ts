import { useMemo } from "react";
import { useWords } from "../store/useWords";
import type { UiTextsValue } from "../ui/UiTexts";

/** The controls' own words in the language of the screen. */
export const useUiWords = (): UiTextsValue => {
  const words = useWords();
  return useMemo(
    () => ({
      locale: words.locale,
      close: words.text("frame.ui.close"),
      clear: words.text("frame.ui.clear"),
      choose: words.text("frame.ui.choose"),
      nothingFound: words.text("frame.ui.nothingFound"),
      openCalendar: words.text("frame.ui.openCalendar"),
      notANumber: words.text("frame.ui.notANumber"),
      notWhole: words.text("frame.ui.notWhole"),
      notADate: words.text("frame.ui.notADate"),
      messages: words.text("frame.ui.messages"),
      more: (count) => words.text("frame.ui.more", { count }),
      remove: (what) => words.text("frame.ui.remove", { what }),
      add: (what) => words.text("frame.ui.add", { what }),
      atLeast: (amount) => words.text("frame.ui.atLeast", { amount: words.number(amount) }),
      atMost: (amount) => words.text("frame.ui.atMost", { amount: words.number(amount) }),
    }),
    [words],
  );
};

import { useEffect } from "react";
import { bridge } from "../bridge";
import { useWords } from "../store/useWords";
import { useWorkshop } from "../store/workshopStore";

/** The window's title and the page's language, for the system and for those who listen. */
export const useDocument = (screen: "library" | "workshop"): void => {
  const words = useWords();
  const named = useWorkshop((state) => state.workshop?.title ?? null);
  const title =
    screen === "library" || named === null
      ? words.text("frame.app")
      : words.text("frame.title.workshop", { title: named.trim() || words.text("frame.untitled") });
  useEffect(() => {
    document.title = title;
    void bridge.setTitle(title);
  }, [title]);
  useEffect(() => {
    document.documentElement.lang = words.locale;
  }, [words]);
};

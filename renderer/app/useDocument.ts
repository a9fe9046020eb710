import { useEffect } from "react";
import { bridge } from "../bridge";
import { useRoom } from "../store/roomStore";
import { useWords } from "../store/useWords";
import { useWorkshop } from "../store/workshopStore";

/** The window's title and the page's language, for the system and for those who listen. */
export const useDocument = (screen: "library" | "workshop"): void => {
  const words = useWords();
  const named = useWorkshop((state) => state.workshop?.title ?? null);
  // While a room may look on, only the workshop it sees is named.
  const hushed = useRoom(({ state }) => state.on && !state.mine);
  const title =
    screen === "library" || named === null || hushed
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

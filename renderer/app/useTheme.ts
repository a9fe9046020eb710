import { useEffect, useSyncExternalStore } from "react";
import { isDark, machineDark } from "../store/isDark";
import { useView } from "../store/viewStore";

const subscribe = (changed: () => void): (() => void) => {
  const query = machineDark();
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** Puts the chosen theme, or the machine's, on the page; answers which of the two it is. */
export const useTheme = (): "light" | "dark" => {
  const chosen = useView((view) => view.theme);
  const theme = useSyncExternalStore(subscribe, () => isDark(chosen)) ? "dark" : "light";
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return theme;
};

import { useEffect, useSyncExternalStore } from "react";
import { useView } from "../store/viewStore";

const dark = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

const subscribe = (changed: () => void): (() => void) => {
  const query = dark();
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** Puts the chosen theme, or the system's, on the page; answers which of the two it is. */
export const useTheme = (): "light" | "dark" => {
  const chosen = useView((view) => view.theme);
  const systemDark = useSyncExternalStore(subscribe, () => dark().matches);
  const theme = chosen === "system" ? (systemDark ? "dark" : "light") : chosen;
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return theme;
};

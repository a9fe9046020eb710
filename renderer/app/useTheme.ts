import { useEffect } from "react";
import { useDark } from "../store/useDark";

/** Puts the chosen theme, or the machine's, on the page; answers which of the two it is. */
export const useTheme = (): "light" | "dark" => {
  const theme = useDark() ? "dark" : "light";
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return theme;
};

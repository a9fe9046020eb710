import { useSyncExternalStore } from "react";
import { isDark, machineDark } from "./isDark";
import { useView } from "./viewStore";

const subscribe = (changed: () => void): (() => void) => {
  const query = machineDark();
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** Whether the page is dark, as was chosen or as the machine has it. */
export const useDark = (): boolean => {
  const chosen = useView((view) => view.theme);
  return useSyncExternalStore(subscribe, () => isDark(chosen));
};

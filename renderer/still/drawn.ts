import { isDark } from "../store/isDark";
import { elementOf, type Sketch } from "./sketch";

/** A sketch as it is drawn: apart from the page, in a frame with the page's theme; null where nothing of it can be drawn. */
export const drawn = (sketch: Sketch): HTMLElement | null => {
  const table = elementOf(sketch);
  if (!table) return null;
  const frame = document.createElement("div");
  frame.dataset["theme"] = isDark() ? "dark" : "light";
  frame.style.cssText = "inline-size: 100%; block-size: 100%";
  frame.append(table);
  return frame;
};

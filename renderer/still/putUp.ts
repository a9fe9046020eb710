import { afterPaint } from "../storage/afterPaint";
import { readStill, type Still } from "../storage/stills";
import { drawn } from "./drawn";
import { momentOf } from "./moment";
import { readSketch } from "./sketch";
import { tableFiles } from "./tableFiles";
import { tell } from "./upStill";

const hostAt = ({ x, y, width, height }: Still["box"]): HTMLElement => {
  const host = document.createElement("div");
  host.inert = true;
  host.ariaHidden = "true";
  host.style.cssText =
    "position: fixed; overflow: hidden; visibility: hidden; contain: strict; z-index: 1; pointer-events: none";
  Object.assign(host.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  return host;
};

const frameOf = ({ table }: Still): HTMLElement | null => {
  const sketch = readSketch(table);
  return sketch === null ? null : drawn(sketch);
};

const hostOf = (still: Still, frame: HTMLElement): HTMLElement => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(still.rules);
  const host = hostAt(still.box);
  // Closed: no key, no reader and no script finds in it what can't be taken hold of yet.
  const inside = host.attachShadow({ mode: "closed" });
  inside.adoptedStyleSheets = [sheet];
  inside.append(frame);
  return host;
};

/** Whether the page has its sheets, which hold the tokens: it names them before the script that asks, so that they have come. */
const hasSheets = (): boolean =>
  [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].every(({ sheet }) => sheet !== null);

/** Its pictures, and the letters its sheets name. */
const dressed = async (frame: HTMLElement): Promise<void> => {
  const pictures = [...frame.querySelectorAll("img")].map((picture) => picture.decode());
  await Promise.all([...pictures, document.fonts.load("1rem 'IBM Plex Sans Variable'")]);
};

/** Puts up the table as it was left, where it would look the same now; it is seen when all it is drawn with has come. */
export const putUp = (workshop: string): void => {
  const still = readStill(workshop);
  if (still?.moment !== momentOf(workshop)) return;
  if (!hasSheets()) return;
  const frame = still.sheets === tableFiles().sheets.join() ? frameOf(still) : null;
  if (!frame) return;
  const host = hostOf(still, frame);
  host.dataset["hash"] = still.hash;
  tell(host, "coming");
  document.documentElement.append(host);
  const show = (): void => {
    host.style.visibility = "visible";
    tell(host, "up");
    afterPaint(() => tell(host, "painted"));
  };
  const drop = (): void => {
    host.remove();
    tell(host, "painted");
  };
  void dressed(frame).then(show, drop);
};

import { afterPaint } from "../storage/afterPaint";
import { type Clothes, type Runs, readClothes, readStill, type Still } from "../storage/stills";
import { isDark } from "../store/isDark";
import { momentOf } from "./moment";
import { pixelsOf } from "./runs";
import { elementOf, readSketch } from "./sketch";
import { tableFiles } from "./tableFiles";
import { tell } from "./upStill";

/** Draws what the canvases showed. */
const drawPapers = (drawing: ParentNode, papers: readonly Runs[]): void => {
  for (const paper of drawing.querySelectorAll<HTMLCanvasElement>("canvas[data-paper]")) {
    const runs = papers[Number(paper.dataset["paper"])];
    if (!runs || runs.width === 0) continue;
    paper.width = runs.width;
    paper.height = runs.height;
    const pixels = new Uint8ClampedArray(pixelsOf(runs).buffer);
    paper.getContext("2d")?.putImageData(new ImageData(pixels, runs.width), 0, 0);
  }
};

const hostAt = ({ x, y, width, height }: Still["box"]): HTMLElement => {
  const host = document.createElement("div");
  host.inert = true;
  host.ariaHidden = "true";
  host.style.cssText =
    "position: fixed; overflow: hidden; visibility: hidden; contain: strict; z-index: 1; pointer-events: none";
  Object.assign(host.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  return host;
};

const draw = (still: Still, { rules }: Clothes): HTMLElement | null => {
  const sketch = readSketch(still.table);
  const table = sketch === null ? null : elementOf(sketch);
  if (!table) return null;
  const frame = document.createElement("div");
  frame.dataset["theme"] = isDark() ? "dark" : "light";
  frame.style.cssText = "inline-size: 100%; block-size: 100%";
  frame.append(table);
  drawPapers(frame, still.papers);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const host = hostAt(still.box);
  // Closed: no key, no reader and no script finds in it what can't be taken hold of yet.
  const inside = host.attachShadow({ mode: "closed" });
  inside.adoptedStyleSheets = [sheet];
  inside.append(frame);
  return host;
};

/** The page's own sheets, which hold the tokens, and the letters they name. */
const dressed = async (): Promise<void> => {
  if (document.readyState === "loading")
    await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
  const coming = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].filter(({ sheet }) => !sheet);
  await Promise.all(coming.map((link) => new Promise((resolve) => link.addEventListener("load", resolve))));
  await document.fonts.load("1rem 'IBM Plex Sans Variable'");
};

/** Puts up the table as it was left, where it would look the same now; it is seen when the page's sheets have come. */
export const putUp = (workshop: string): void => {
  const still = readStill(workshop);
  if (still?.moment !== momentOf(workshop)) return;
  const sheets = tableFiles().sheets.join();
  const clothes = still.sheets === sheets ? readClothes(sheets) : null;
  const host = clothes && draw(still, clothes);
  if (!host) return;
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
  void dressed().then(show, drop);
};

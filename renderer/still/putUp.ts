import { afterPaint } from "../storage/afterPaint";
import type { StillRow } from "../storage/database";
import type { lookAt } from "../storage/lookAt";
import { isDark } from "../store/isDark";
import { momentOf } from "./moment";
import { readStill } from "./readStill";
import { pixelsOf } from "./runs";
import { elementOf, readSketch } from "./sketch";
import { tableFiles } from "./tableFiles";

/** How long the app waits for it at most, in milliseconds: it is there to be seen sooner, not to make anybody wait. */
const PATIENCE = 200;

/** The element the still is seen in, while it is up. */
let host: HTMLElement | null = null;
/** How the table was left, whether or not it could be put up. */
let asLeft: StillRow | null = null;

/** A style sheet, asked for in the page's own way, so that it comes from the browser's memory. */
const linkTo = (href: string): HTMLLinkElement => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.crossOrigin = "anonymous";
  link.href = href;
  return link;
};

const loaded = (link: HTMLLinkElement): Promise<unknown> =>
  new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });

/** Where it will be seen, with the style sheets of the table and its letters; they are fetched while the store is asked. */
const prepare = (sheets: readonly string[]): { readonly frame: HTMLElement; readonly clothes: Promise<unknown> } => {
  const frame = document.createElement("div");
  frame.dataset["theme"] = isDark() ? "dark" : "light";
  frame.style.cssText = "inline-size: 100%; block-size: 100%";
  const links = sheets.map(linkTo);
  const clothes = Promise.all([...links.map(loaded), document.fonts.load("1rem 'IBM Plex Sans Variable'")]);
  host = document.createElement("div");
  host.inert = true;
  host.ariaHidden = "true";
  host.style.cssText =
    "position: fixed; overflow: hidden; visibility: hidden; contain: strict; z-index: 1; pointer-events: none";
  // Closed: no key, no reader and no script finds in it what can't be taken hold of yet.
  host.attachShadow({ mode: "closed" }).append(...links, frame);
  document.documentElement.append(host);
  return { frame, clothes };
};

/** Draws what the canvases showed. */
const drawPapers = (drawing: ParentNode, papers: StillRow["papers"]): void => {
  for (const paper of drawing.querySelectorAll<HTMLCanvasElement>("canvas[data-paper]")) {
    const runs = papers[Number(paper.dataset["paper"])];
    if (!runs || runs.width === 0) continue;
    paper.width = runs.width;
    paper.height = runs.height;
    const pixels = new Uint8ClampedArray(pixelsOf(runs).buffer);
    paper.getContext("2d")?.putImageData(new ImageData(pixels, runs.width), 0, 0);
  }
};

const reveal = (element: HTMLElement, { x, y, width, height }: StillRow["box"]): void => {
  Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  element.style.visibility = "visible";
  element.dataset["still"] = "";
};

/** Takes the still down: what it showed is there, or something else is. */
export const takeDown = (): void => {
  host?.remove();
  host = null;
  asLeft = null;
};

/** Draws the table as it was left into the frame; null where it would be another now, and where there is none. */
const drawInto = async (frame: HTMLElement, store: ReturnType<typeof lookAt>, workshop: string) => {
  const { database } = await store;
  const found = database && (await readStill(database, workshop));
  if (found?.still.moment !== momentOf(workshop)) return null;
  asLeft = found.still;
  if (!found.isNow || found.still.sheets.join() !== tableFiles().sheets.join()) return null;
  const sketch = readSketch(found.still.table);
  const table = sketch === null ? null : elementOf(sketch);
  if (!table) return null;
  frame.append(table);
  drawPapers(frame, found.still.papers);
  return found.still;
};

/**
 * Puts up the table as it was left, where it would be the same now. Resolves when it was painted, when there is none, or
 * when the app has waited long enough; then it may still be seen until the app has something to show.
 */
export const putUp = async (store: ReturnType<typeof lookAt>, workshop: string): Promise<void> => {
  const { frame, clothes } = prepare(tableFiles().sheets);
  const putting = async (): Promise<void> => {
    const still = await drawInto(frame, store, workshop);
    if (still) await clothes;
    // Who waited no longer has taken it down.
    if (!still || !host) return host?.remove();
    reveal(host, still.box);
    await new Promise<void>((resolve) => afterPaint(resolve));
  };
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([putting().catch(() => host?.remove()), patience]);
};

/** How the table of a workshop was looked at when this machine left it, until it is looked at again. */
export const leftView = (workshop: string): Pick<StillRow, "view" | "box"> | null =>
  asLeft?.workshop === workshop ? asLeft : null;

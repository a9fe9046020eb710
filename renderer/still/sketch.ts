/** A part of the table as data: text, or an element by its tag, its attributes and what is in it. */
export type Sketch =
  | string
  | readonly [tag: string, attributes: readonly (readonly [string, string])[], inside: readonly Sketch[]];

const plainTags = new Set(["div", "span", "section", "p", "b", "button"]);
const drawnTags = new Set([
  "svg",
  "g",
  "path",
  "rect",
  "circle",
  "line",
  "polyline",
  "text",
  "tspan",
  "defs",
  "pattern",
]);
/** What the look of the table hangs on; nothing that leads anywhere or does anything. */
export const looks =
  /^(class|style|dir|lang|id|d|[xyr]|[xy][12]|c[xy]|r[xy]|d[xy]|width|height|viewBox|points|transform|fill|stroke|(fill|stroke|text|font|dominant|pattern|vector)[-A-Z][-a-zA-Z]+|data-[-a-z]+)$/;

/** Whether an element of this kind is only looked at. */
export const isKnown = (tag: string): boolean => plainTags.has(tag) || drawnTags.has(tag);

const plainOf = (tag: string): HTMLElement | SVGElement =>
  drawnTags.has(tag) ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);

/** A picture as our own canvas gives it, and nothing that is fetched. */
const picture = /^data:image\/png;base64,[\w+/=]*$/;

const pictureOf = (attributes: readonly (readonly [string, string])[]): HTMLImageElement | null => {
  const source = attributes.find(([name]) => name === "src")?.[1];
  if (source === undefined || !picture.test(source)) return null;
  const element = document.createElement("img");
  // Seen with all around it, not a frame later.
  element.decoding = "sync";
  element.src = source;
  return element;
};

/** The element of a sketch. What no sketch of ours holds is left out. */
export const elementOf = (sketch: Sketch): Element | Text | null => {
  if (typeof sketch === "string") return document.createTextNode(sketch);
  const [tag, attributes, inside] = sketch;
  const element = tag === "img" ? pictureOf(attributes) : isKnown(tag) ? plainOf(tag) : null;
  if (!element) return null;
  for (const [name, value] of attributes) {
    if (name === "style") element.style.cssText = value;
    else if (looks.test(name)) element.setAttribute(name, value);
  }
  for (const one of inside) {
    const child = elementOf(one);
    if (child) element.append(child);
  }
  return element;
};

const isSketch = (value: unknown): value is Sketch =>
  typeof value === "string" ||
  (Array.isArray(value) &&
    typeof value[0] === "string" &&
    Array.isArray(value[1]) &&
    value[1].every((pair) => Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string") &&
    Array.isArray(value[2]) &&
    value[2].every(isSketch));

/** What was kept, as a sketch; null where it is none. */
export const readSketch = (value: unknown): Sketch | null => (isSketch(value) ? value : null);

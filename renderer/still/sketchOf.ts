import { isKnown, looks, type Sketch } from "./sketch";

/** What holds only while somebody is at work. */
const passing = new Set(["data-selected", "data-current", "data-lit", "data-traced", "data-tracing", "data-moving"]);
/** What lies over the table comes and goes apart from it. */
const over = "[data-panel], [role=status], textarea, input, .react-flow__selection";

/** Takes down how an element looks; a canvas becomes the picture it shows. */
export const sketchOf = (element: Element): Sketch | null => {
  const tag = element.localName;
  const isCanvas = element instanceof HTMLCanvasElement;
  if (!(isCanvas || isKnown(tag)) || element.matches(over)) return null;
  const attributes = [...element.attributes]
    .filter(({ name }) => looks.test(name) && !passing.has(name))
    .map(({ name, value }) => [name, value] as const);
  if (isCanvas) return ["img", [...attributes, ["src", element.toDataURL()]], []];
  const inside: Sketch[] = [];
  for (const child of element.childNodes) {
    if (child instanceof Text) inside.push(child.data);
    const sketch = child instanceof Element ? sketchOf(child) : null;
    if (sketch !== null) inside.push(sketch);
  }
  return [tag, attributes, inside];
};

import "./floor.css";
import { card, countAsked, placeOf, textOf, type View, wholeView } from "./text";

/** The floor: elements, one transform, nothing else. */
const root = document.getElementById("root");
const world = document.createElement("div");
world.className = "world";
let view: View = { x: 0, y: 0, zoom: 1 };
const show = (next: View): void => {
  view = next;
  world.style.transform = `translate(${view.x}px,${view.y}px) scale(${view.zoom})`;
};

let count = countAsked;
const add = (at: number): HTMLElement => {
  const element = document.createElement("div");
  element.className = "card";
  element.dataset["at"] = String(at);
  element.textContent = textOf(at);
  const { x, y } = placeOf(at, countAsked);
  element.style.transform = `translate(${x}px,${y}px)`;
  return element;
};
const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
svg.setAttribute("class", "lines");
const middle = (at: number) => {
  const { x, y } = placeOf(at, countAsked);
  return { x: x + card.width / 2, y: y + card.height / 2 };
};
for (let at = 0; at < count / 2; at += 1) {
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  const [from, to] = [middle(2 * at), middle(2 * at + 1)];
  line.setAttribute("d", `M${from.x} ${from.y}L${to.x} ${to.y}`);
  line.setAttribute("stroke", "#6f7a8b");
  svg.append(line);
}
world.append(svg, ...Array.from({ length: count }, (_, at) => add(at)));
root?.append(world);
show(view);

root?.addEventListener(
  "wheel",
  (event) => {
    event.preventDefault();
    if (!event.ctrlKey) return show({ ...view, x: view.x - event.deltaX, y: view.y - event.deltaY });
    const zoom = Math.min(3, Math.max(0.02, view.zoom * 2 ** (-event.deltaY * 0.01)));
    const by = zoom / view.zoom;
    show({ zoom, x: event.clientX - (event.clientX - view.x) * by, y: event.clientY - (event.clientY - view.y) * by });
  },
  { passive: false },
);
root?.addEventListener("pointerdown", (event) => {
  const element = event.target instanceof HTMLElement && event.target.dataset["at"] ? event.target : null;
  if (!element) return;
  const start = placeOf(Number(element.dataset["at"]), countAsked);
  const move = (next: PointerEvent): void => {
    const x = start.x + (next.clientX - event.clientX) / view.zoom;
    const y = start.y + (next.clientY - event.clientY) / view.zoom;
    element.style.transform = `translate(${x}px,${y}px)`;
  };
  root.addEventListener("pointermove", move);
  root.addEventListener("pointerup", () => root.removeEventListener("pointermove", move), { once: true });
});
document.getElementById("line")?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  world.append(add(count));
  count += 1;
});

Object.assign(window, {
  floor: {
    count: () => count,
    whole: () => show(wholeView(countAsked)),
    actual: () => show({ x: 0, y: 0, zoom: 1 }),
    ready: () => world.childElementCount > countAsked,
    card: (at: number) => {
      const box = world.querySelector(`[data-at="${at}"]`)?.getBoundingClientRect();
      return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    },
  },
});

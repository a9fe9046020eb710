import { measure } from "@shared/picture/measure";
import type { Box } from "@shared/picture/spaces";

const STEP = 6;

const value = (attributes: string, name: string): number =>
  Number(new RegExp(`\\s${name}="(-?[\\d.]+)"`).exec(attributes)?.[1] ?? 0);

/** Spots on a drawn path: its points, and more between them. */
const spotsOn = (path: string): readonly (readonly [number, number])[] =>
  path.split("M").flatMap((line) => {
    const points = [...line.replace(/A[\d.]+ [\d.]+ 0 \d \d/g, " ").matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    return points.flatMap(([x, y], at) => {
      const [fromX, fromY] = points[at - 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP));
      return Array.from({ length: steps }, (_, step): readonly [number, number] => [
        x + ((fromX - x) * step) / steps,
        y + ((fromY - y) * step) / steps,
      ]);
    });
  });

const around = (spots: readonly (readonly [number, number])[]): Box => {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

const point = ([x, y]: readonly [number, number]): Box => ({ x, y, width: 0, height: 0 });

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Where what is inside a group lies. */
const placeIn = (outer: Place, attributes: string): Place => {
  const [, x, y] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(attributes) ?? [];
  const own = Number(/scale\((-?[\d.]+)\)/.exec(attributes)?.[1] ?? 1);
  return {
    x: outer.x + Number(x ?? 0) * outer.scale,
    y: outer.y + Number(y ?? 0) * outer.scale,
    scale: outer.scale * own,
  };
};

const textBox = (attributes: string, text: string): Box => {
  const [x, y, size] = [value(attributes, "x"), value(attributes, "y"), value(attributes, "font-size")];
  const width = measure(text, { size, weight: 400 });
  const rtl = attributes.includes('direction="rtl"');
  const toLeft = attributes.includes('text-anchor="end"') !== rtl;
  const left = attributes.includes('text-anchor="middle"') ? x - width / 2 : toLeft ? x - width : x;
  return { x: left, y: y - size * 0.7, width, height: size * 0.8 };
};

const boxesOf = (name: string, attributes: string, text: string): readonly Box[] => {
  if (name === "text") return [textBox(attributes, text)];
  if (name === "rect") {
    const [x, y] = [value(attributes, "x"), value(attributes, "y")];
    return [{ x, y, width: value(attributes, "width"), height: value(attributes, "height") }];
  }
  const spots = name === "path" ? spotsOn(/\sd="([^"]*)"/.exec(attributes)?.[1] ?? "") : [];
  if (spots.length === 0) return [];
  return /\sfill="none"/.test(attributes) ? spots.map(point) : [around(spots)];
};

/** What a piece of SVG paints, read from its text alone: areas as boxes, lines as spots on them. */
export const areasOf = (svg: string): readonly Box[] => {
  const places: Place[] = [{ x: 0, y: 0, scale: 1 }];
  return [...svg.matchAll(/<(\/?)(\w+)([^>]*)>([^<]*)/g)].flatMap(
    ([, close, name = "", attributes = "", text = ""]) => {
      const { x, y, scale } = places.at(-1) ?? { x: 0, y: 0, scale: 1 };
      if (name === "g") {
        if (close) places.pop();
        else places.push(placeIn({ x, y, scale }, attributes));
      }
      if (close) return [];
      return boxesOf(name, attributes, text).map((box) => ({
        x: x + box.x * scale,
        y: y + box.y * scale,
        width: box.width * scale,
        height: box.height * scale,
      }));
    },
  );
};

/** Whether a piece of SVG paints anything within a box. */
export const inkOf = (svg: string): ((box: Box) => boolean) => {
  const painted = areasOf(svg);
  return (box) =>
    painted.some(
      (area) =>
        area.x < box.x + box.width &&
        area.x + area.width > box.x &&
        area.y < box.y + box.height &&
        area.y + area.height > box.y,
    );
};

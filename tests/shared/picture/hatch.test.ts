import { drawHatch } from "@shared/picture/hatch";
import { patternTile } from "@shared/picture/patterns";
import { sidePatterns } from "@shared/picture/sideMark";
import { expect, test } from "vitest";

type Spot = readonly [number, number];
const WIDE = 48;
const square = [
  { x: 0, y: 0 },
  { x: WIDE, y: 0 },
  { x: WIDE, y: WIDE },
  { x: 0, y: WIDE },
];

/** Spots on each line of a path, both ends and what lies between. */
const lines = (path: string): readonly (readonly Spot[])[] =>
  [...path.matchAll(/M(\S+) (\S+?)L(\S+) ([-\d.]+)/g)].map((found) => {
    const [x = 0, y = 0, toX = 0, toY = 0] = found.slice(1).map(Number);
    return Array.from({ length: WIDE * 4 + 1 }, (_, at): Spot => {
      const by = at / (WIDE * 4);
      return [x + (toX - x) * by, y + (toY - y) * by];
    });
  });
const near = (spots: readonly Spot[], [x, y]: Spot): boolean =>
  spots.some(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y) < 0.3);
const pathsOf = (svg: string): string => [...svg.matchAll(/\sd="([^"]*)"/g)].map(([, d = ""]) => d).join("");

test("a side's pattern in the picture is the one its pieces have in the window", () => {
  for (const pattern of sidePatterns) {
    const tile = patternTile(pattern);
    const hatch = lines(pathsOf(drawHatch(square, pattern, "#000"))).flat();
    const cells = WIDE / tile.size;
    for (let cell = 0; cell < cells * cells; cell += 1) {
      const [left, top] = [(cell % cells) * tile.size, Math.floor(cell / cells) * tile.size];
      const middles = [
        ...lines(tile.lines).flatMap((line) => line.slice(WIDE * 2, WIDE * 2 + 1)),
        ...tile.dots.map(({ x, y }): Spot => [x, y]),
      ];
      for (const [x, y] of middles) {
        const spot: Spot = [left + x, top + y];
        if (spot.every((one) => one > 0.5 && one < WIDE - 0.5))
          expect(near(hatch, spot), `${pattern} at ${spot.join(" ")}`).toBe(true);
      }
    }
    if (pattern === "solid") expect(hatch).toEqual([]);
  }
});

test("a pattern ends where its shape ends", () => {
  const shape = [
    { x: 10, y: 20 },
    { x: 60, y: 20 },
    { x: 70, y: 31 },
    { x: 70, y: 54 },
    { x: 10, y: 54 },
  ];
  for (const pattern of sidePatterns)
    for (const [x, y] of lines(pathsOf(drawHatch(shape, pattern, "#000"))).flat()) {
      expect(x).toBeGreaterThanOrEqual(9.9);
      expect(x).toBeLessThanOrEqual(70.1);
      expect(y).toBeGreaterThanOrEqual(19.9);
      expect(y).toBeLessThanOrEqual(54.1);
      // Left out at the slanting corner.
      expect((x - 60) * 11 - (y - 20) * 10).toBeLessThanOrEqual(2);
    }
});

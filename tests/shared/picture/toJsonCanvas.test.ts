import { toJsonCanvas } from "@shared/picture/toJsonCanvas";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { aWorkshop, soundWorkshop } from "../../helpers/aWorkshop";
import { aTable } from "./aTable";
import { tables } from "./tables";

const words = createWords("en");

// JSON Canvas 1.0, as far as it is used.
const place = { id: z.string().min(1), x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() };
const color = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .optional();
const side = z.enum(["top", "right", "bottom", "left"]);
const canvas = z.strictObject({
  nodes: z.array(
    z.discriminatedUnion("type", [
      z.strictObject({ ...place, type: z.literal("text"), text: z.string(), color }),
      z.strictObject({ ...place, type: z.literal("group"), label: z.string(), color }),
    ]),
  ),
  edges: z.array(
    z.strictObject({
      id: z.string(),
      fromNode: z.string(),
      fromSide: side,
      toNode: z.string(),
      toSide: side,
      toEnd: z.enum(["arrow", "none"]),
      color,
      label: z.string().optional(),
    }),
  ),
});
const read = (workshop = aWorkshop(soundWorkshop)) => canvas.parse(JSON.parse(toJsonCanvas(workshop, words)));

test("a canvas opens elsewhere: places are whole numbers, ids are one of a kind, and lines end at things", () => {
  for (const workshop of [
    aWorkshop(soundWorkshop),
    aTable({
      sides: 4,
      cards: 9,
      pieces: [
        [0, 2, 2, 4],
        [1, 1, 3, 9],
        [9, 0, 1, 0],
      ],
      fills: [3, 0],
      places: [],
    }),
  ]) {
    const { nodes, edges } = read(workshop);
    const ids = new Set(nodes.map((node) => node.id));
    expect(ids.size).toBe(nodes.length);
    expect(new Set(edges.map((edge) => edge.id)).size).toBe(edges.length);
    expect(edges.filter((edge) => !ids.has(edge.fromNode) || !ids.has(edge.toNode))).toEqual([]);
    const joints = edges.filter((edge) => edge.id.startsWith("joint "));
    expect(joints).toHaveLength(workshop.joints.length);
    const colours = new Map(nodes.map((node) => [node.id, node.color]));
    for (const joint of joints) expect(joint.color).toBe(colours.get(joint.fromNode));
  }
});

test("what people wrote stays text in Markdown, on one line for each row", () => {
  const sound = aWorkshop(soundWorkshop);
  const [first, ...rest] = sound.roles;
  if (!first) throw new Error("The example has no piece.");
  const { nodes } = read({ ...sound, roles: [{ ...first, title: "# [[Secret]] <b>\n- x" }, ...rest] });
  const text = nodes.find((node) => node.id === first.id);
  expect(text?.type === "text" && text.text.split("\n")[0]).toMatch(/\\# \\\[\\\[Secret\\\]\\\] &lt;b> - x\*\*$/);
});

test("a line's label, which no program reads as Markdown, says what people wrote", () => {
  const sound = aWorkshop(soundWorkshop);
  const roles = sound.roles.map((role) => ({
    ...role,
    needs: role.needs.map((need) => ({ ...need, text: "P&L #1\n[x]" })),
  }));
  const labels = read({ ...sound, roles })
    .edges.filter((edge) => edge.id.startsWith("joint "))
    .map((edge) => edge.label);
  expect(new Set(labels)).toEqual(new Set(["P&L #1 [x]"]));
});

test("texts that touch on our board touch there, too, and none lies on another", () => {
  fc.assert(
    fc.property(tables, (seed) => {
      const texts = read(aTable(seed)).nodes.filter((node) => node.type === "text");
      texts.forEach((a, at) => {
        for (const b of texts.slice(at + 1))
          expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(
            false,
          );
      });
    }),
    { numRuns: 25 },
  );
});

test("a line of a joint leaves by the edge of its tab and enters by the edge of its socket", () => {
  const workshop = aWorkshop(soundWorkshop);
  const { nodes, edges } = read(workshop);
  const places = new Map(nodes.map((node) => [node.id, node]));
  for (const joint of edges.filter((edge) => edge.id.startsWith("joint "))) {
    const [from, to] = [places.get(joint.fromNode), places.get(joint.toNode)];
    const rightwards = (from?.x ?? 0) < (to?.x ?? 0);
    expect([joint.fromSide, joint.toSide]).toEqual(rightwards ? ["right", "left"] : ["left", "right"]);
  }
  expect(edges.filter((edge) => edge.id.startsWith("protects ")).map((edge) => edge.toSide)).toContain("top");
});

test("the same workshop makes the same canvas, byte by byte", () => {
  const workshop = aWorkshop(soundWorkshop);
  expect(toJsonCanvas({ ...workshop }, words)).toBe(toJsonCanvas(workshop, words));
});

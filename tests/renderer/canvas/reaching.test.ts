import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { ends } from "../../../renderer/features/canvas/ends";
import { endFor } from "../../../renderer/features/canvas/joining";
import { aWorkshop, soundWorkshop } from "../../helpers/aWorkshop";

const NEAR = 34;
const boardOf = (workshop: Workshop) => layout(workshop, pictureLabels(createWords("en")));
const third = {
  id: "r-c",
  side: "a",
  title: "Third piece",
  gives: [{ id: "g-c", text: "Another gift" }],
  needs: [{ id: "n-c", text: "Another need" }],
};
const withThird = (): Workshop => aWorkshop({ roles: [...(soundWorkshop.roles ?? []), third] });

/** What a hand that draws from one end reaches so far beside another. */
const reached = (from: string, to: string, dx: number, dy = 0): string | undefined => {
  const workshop = withThird();
  const all = ends(boardOf(workshop));
  const at = all.find((end) => end.row === to);
  if (!at) throw new Error("It is not on the table.");
  return endFor(workshop, all, { row: from, joint: null }, { x: at.x + dx, y: at.y + dy }, NEAR)?.row;
};

test("on the seam of a joint a hand reaches the end that fits what it holds, wherever it lets go", () => {
  for (const dx of [-12, -1, 0, 1, 12])
    for (const dy of [-8, 0, 8]) {
      expect(reached("g-c", "n-b", dx, dy), `a give, ${dx} and ${dy} beside`).toBe("n-b");
      expect(reached("n-c", "g-b", dx, dy), `a need, ${dx} and ${dy} beside`).toBe("g-b");
    }
});

test("where nothing near fits, what lies nearest is reached, and far from all there is nothing", () => {
  const workshop = withThird();
  const all = ends(boardOf(workshop)).filter((end) => end.row === "g-a" || end.row === "g-c");
  const at = all.find((end) => end.row === "g-a");
  if (!at) throw new Error("It is not on the table.");
  const hand = { row: "g-c", joint: null };
  expect(endFor(workshop, all, hand, { x: at.x + 5, y: at.y }, NEAR)?.row).toBe("g-a");
  expect(endFor(workshop, all, hand, { x: at.x + NEAR + 5, y: at.y }, NEAR)).toBeNull();
});

test("a hand that trembles on a joint still holds the joint, and reaches nothing beside it", () => {
  const workshop = withThird();
  const all = ends(boardOf(workshop));
  const joint = { give: "g-a", need: "n-b" };
  const at = all.find((end) => end.row === "g-a");
  if (!at) throw new Error("It is not on the table.");
  const near = { x: at.x + 12, y: at.y + 3 };
  expect(endFor(workshop, all, { row: "g-a", joint }, near, NEAR)?.row).toBe("n-b");
  expect(endFor(workshop, all, { row: "n-b", joint }, near, NEAR)?.row).toBe("g-a");
});

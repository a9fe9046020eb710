import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import { test } from "vitest";
import { aTable } from "../shared/picture/aTable";

const labels = pictureLabels(createWords("en"));

/** Sixty pieces of four sides, three rows each, two thirds of the needs filled: what "Assemble" lays out anew. */
const sixty = () =>
  aTable({
    sides: 4,
    cards: 12,
    pieces: Array.from({ length: 60 }, (_, at) => [at % 4, 2, 1, 8] as const),
    fills: Array.from({ length: 60 }, (_, at) => (at % 3 === 2 ? Number.MAX_SAFE_INTEGER : (at * 2 + 3) % 120)),
    places: [],
  });

test("sixty pieces assembled, under 300 ms", async ({ bench }) => {
  const workshop = sixty();
  // A new list of roles each time: what was laid out before is not remembered.
  await bench(
    "assemble",
    () => void layout({ ...workshop, roles: [...workshop.roles] }, labels, { placed: false }),
  ).run();
});

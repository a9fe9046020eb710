import { apply } from "@shared/commands/apply";
import type { Board } from "@shared/picture/board";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import { expect, test } from "vitest";
import { after } from "../commands/sample";
import { twoPieces } from "./aTable";

const labels = pictureLabels(createWords("en"));
const ways = [{ placed: true }, { placed: false }] as const;
const isSound = ({ bounds }: Board): boolean => Object.values(bounds).every(Number.isFinite);

test("a thing may be called as what objects inherit: it has no place for that", () => {
  const stake = { id: "valueOf", kind: "region", title: "North", exclusivity: "shared", owner: "s0" } as const;
  const card = { id: "toString", kind: "trend", text: "A card" } as const;
  const before = after(
    twoPieces(),
    { do: "add", what: "stake", record: stake },
    { do: "add", what: "card", record: card },
  );
  const placed = after(before, { do: "place", positions: { r0: { x: 7, y: 7 } } });
  for (const workshop of [before, placed])
    for (const way of ways) expect(isSound(layout(workshop, labels, way))).toBe(true);
});

test("a side may be called as what objects inherit and still has no verdict when another one is given", () => {
  const side = { id: "constructor", name: "Cedar" } as const;
  const verdict = { verdict: "collaborate", reason: "", revisitIf: "" } as const;
  const workshop = after(
    twoPieces(),
    { do: "add", what: "side", record: side },
    { do: "enter", map: "verdicts", key: "s0", value: verdict },
  );
  expect(workshop.verdicts["constructor"]).toBeUndefined();
  const back = apply(workshop, { do: "enter", map: "verdicts", key: "s0", value: null });
  expect(back.ok && back.value.workshop.verdicts["constructor"]).toBeUndefined();
});

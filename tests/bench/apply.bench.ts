import { apply } from "@shared/commands/apply";
import type { Command } from "@shared/commands/command";
import { newWorkshop } from "@shared/commands/newWorkshop";
import { applyPatches } from "@shared/commands/patches";
import type { Workshop } from "@shared/workshop/workshop";
import { test } from "vitest";

let count = 0;
const newId = (): string => {
  count += 1;
  return `id-${count}`;
};

const cards = (number: number): Command => ({
  do: "together",
  commands: Array.from({ length: number }, () => ({
    do: "add" as const,
    what: "card" as const,
    record: {
      id: newId(),
      kind: "market" as const,
      text: "Sixty characters or so of what somebody said about the market",
    },
  })),
});

const grown = (number: number): Workshop => {
  const start = newWorkshop({
    id: "w",
    newId,
    title: "A × B",
    partnershipType: "channel-reseller",
    template: "one-day",
    sides: [{ name: "A" }, { name: "B" }],
  });
  const result = apply(start, cards(number));
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.workshop;
};

for (const size of [200, 5000]) {
  test(`one command on ${size} things`, async ({ bench }) => {
    let now = grown(size);
    let text = 0;
    const last = now.vision.cards.at(-1)?.id ?? "";
    const middle = now.vision.cards[size >> 1]?.id ?? "";
    const run = (command: Command): void => {
      const result = apply(now, command);
      if (!result.ok) throw new Error(result.error.kind);
      now = result.value.workshop;
    };
    const tried = (command: Command): void => {
      const result = apply(now, command);
      if (!result.ok) throw new Error(result.error.kind);
      applyPatches(result.value.workshop, result.value.inverse);
    };
    await bench("typing into a card", () => {
      text += 1;
      run({ do: "edit", what: "card", id: last, changes: { text: `typed ${text}` } });
    }).run();
    await bench("adding a card, and undo", () =>
      tried({ do: "add", what: "card", record: { id: "fresh", kind: "trend" } }),
    ).run();
    await bench("dragging a card", () => {
      text += 1;
      run({ do: "place", positions: { [middle]: { x: text, y: 0 } } });
    }).run();
    await bench("removing a card, and undo", () => tried({ do: "remove", ids: [middle] })).run();
    await bench("pasting a hundred lines, and undo", () => tried(cards(100))).run();
  });
}

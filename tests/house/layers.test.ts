import { expect, test } from "vitest";
import { complaint } from "./layering";
import { none } from "./none";
import { codeFiles, importsOf } from "./sources";

test("each room imports only the rooms it may stand on", () => {
  const broken = codeFiles.flatMap(importsOf).flatMap((found) => {
    const why = complaint(found);
    return why === null ? [] : [`${found.from} imports ${found.name}: ${why}`];
  });
  none(broken, "A room may only stand on the rooms below it (tests/house/layering.ts):");
});

test("the rule sees a planted offence of each kind", () => {
  const offences = [
    { from: "shared/lib/fold.ts", name: "../workshop/workshop", to: "shared/workshop/workshop" },
    { from: "shared/analysis/analyse.ts", name: "node:fs", to: null },
    { from: "electron/main.ts", name: "../renderer/bridge", to: "renderer/bridge" },
    {
      from: "renderer/features/canvas/Canvas.tsx",
      name: "../library/Library",
      to: "renderer/features/library/Library",
    },
    { from: "renderer/ui/Button.tsx", name: "@shared/words/words", to: "shared/words/words" },
    { from: "renderer/app/App.tsx", name: "electron", to: null },
  ];
  expect(offences.map(complaint).filter((why) => why === null)).toEqual([]);
});

test("the rule reads every room", () => {
  for (const room of ["electron/", "renderer/", "shared/", "tests/"])
    expect(codeFiles.filter((path) => path.startsWith(room)).flatMap(importsOf).length, room).toBeGreaterThan(10);
});

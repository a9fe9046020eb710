import { expect, it } from "vitest";
import { patchesOf } from "../../../renderer/storage/patchesOf";

it("a line that takes something out comes back from the journal, where it stands as JSON", () => {
  const patches = [
    { op: "remove", path: ["canvas", "positions", "i-a"], value: undefined },
    { op: "replace", path: ["title"], value: "Otherwise" },
  ];
  const written: readonly unknown[] = JSON.parse(JSON.stringify(patches));
  expect(patchesOf(written)).toEqual(written);
  expect(patchesOf(patches)).not.toBeNull();
  expect(patchesOf([{ op: "explode", path: [] }])).toBeNull();
});

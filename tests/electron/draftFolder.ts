import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { projectRoot } from "../helpers/projectRoot";
import { temporaryFolder } from "../helpers/temporaryFolder";
import { askFrom } from "./askFrom";

/** The example that ships: agreed, with no blocker. */
export const agreed = join(projectRoot, "assets", "zirkelwerk-kridlo.sameside");

/** A folder of its own for each test, with a draft of the example in it that has blockers. */
export const draftFolder = () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const draft = (): string => join(folder.path, "draft.sameside");
  beforeEach(() => {
    folder = temporaryFolder("cli");
    const workshop = JSON.parse(readFileSync(agreed, "utf8"));
    // A joint taken away leaves a need without a give: a blocker.
    writeFileSync(draft(), JSON.stringify({ ...workshop, joints: [], signOffs: [] }));
  });
  afterEach(() => folder.remove());
  return {
    draft,
    path: (): string => folder.path,
    ask: (words: readonly string[], more?: Parameters<typeof askFrom>[2]) => askFrom(folder.path, words, more),
    spoiled: (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder.path, name), content);
      return name;
    },
  };
};

import { apply } from "@shared/commands/apply";
import { applyPatches } from "@shared/commands/patches";
import fc from "fast-check";
import { expect, test } from "vitest";
import { journalLine, readLine, writeLine } from "../../electron/files/journalLine";
import { patchesOf } from "../../renderer/storage/patchesOf";
import { aCommand } from "../shared/commands/aCommand";
import { dice } from "../shared/commands/dice";
import { theExample } from "../shared/commands/sample";

test("whatever is done, the shell takes its line, and the line read back leads forth and back", () => {
  fc.assert(
    fc.property(fc.array(dice, { minLength: 1, maxLength: 25 }), (throws) => {
      let now = theExample();
      for (const [step, thrown] of throws.entries()) {
        const command = aCommand(now, thrown, `new${step}`);
        const done = apply(now, command);
        if (!done.ok || done.value.patches.length === 0) continue;
        const { name, patches, inverse, workshop } = done.value;
        const at = "2026-03-12T14:00:00.000+01:00";
        const line = { revision: step, hash: "0".repeat(64), at, step: null, name, command, patches, inverse };
        const taken = journalLine.safeParse(structuredClone(line));
        if (!taken.success) throw new Error(`The shell refused ${JSON.stringify(line)}: ${taken.error.message}`);
        const read = readLine(writeLine({ ...taken.data, command: taken.data.command }).slice(0, -1));
        expect(applyPatches(now, patchesOf(read?.patches ?? []) ?? [])).toEqual(workshop);
        expect(applyPatches(workshop, patchesOf(read?.inverse ?? []) ?? [])).toEqual(now);
        now = workshop;
      }
    }),
    { numRuns: 60 },
  );
});

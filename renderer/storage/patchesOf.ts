import type { Applied } from "@shared/commands/apply";
import { z } from "zod";

const patches = z.array(
  z.object({
    op: z.enum(["add", "remove", "replace"]),
    path: z.array(z.union([z.string(), z.number()])),
    // What takes something out has none, once it was written as JSON.
    value: z.unknown().optional(),
  }),
);

/** The patches of a line that was read back; null where they are none. */
export const patchesOf = (lines: readonly unknown[]): Applied["patches"] | null => {
  const read = patches.safeParse(lines);
  return read.success ? read.data : null;
};

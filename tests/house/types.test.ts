import { test } from "vitest";
import { z } from "zod";
import { none } from "./none";
import { codeFiles, type Node, nodesOf } from "./sources";

const typed = codeFiles.filter((path) => /\.(ts|tsx|mts)$/.test(path));
const constName = z.looseObject({
  typeAnnotation: z.looseObject({
    type: z.literal("TSTypeReference"),
    typeName: z.looseObject({ name: z.literal("const") }),
  }),
});

const offence = (found: Node): boolean => {
  if (found.type === "TSAsExpression") return !constName.safeParse(found).success;
  return ["TSAnyKeyword", "TSNonNullExpression", "TSTypeAssertion"].includes(found.type);
};

test("types are proved, never claimed: no any, no cast, no exclamation mark", () => {
  const claimed = typed.flatMap((path) =>
    nodesOf(path, offence).map(({ found, line }) => `${path}:${line} ${found.type}`),
  );
  none(claimed, "A claimed type hides the mistake that it should find. Check the value or type it where it is made:");
});

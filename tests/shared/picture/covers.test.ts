import { measure } from "@shared/picture/measure";
import { sideMark } from "@shared/picture/sideMark";
import { coverText } from "@shared/picture/signs";
import { sizes, type as styles } from "@shared/picture/sizes";
import { expect, test } from "vitest";

const room = sizes.piece.width - 48;
const shown = (...titles: readonly string[]): string =>
  coverText(
    titles.map((title, side) => ({ side, title })),
    room,
    (side) => sideMark(side).letter,
  );

test("a piece that two others cover names both, told apart", () => {
  expect(shown("Rollout", "Academy")).toBe("A  Rollout · B  Academy");
});

test("where the names are long every one keeps its letter, and all stay on the rim", () => {
  const long = "First and second line of support for all regions";
  const text = shown(long, long, "Rollout team of the whole territory");
  for (const letter of ["A", "B", "C"]) expect(text).toMatch(new RegExp(`(^| · )${letter} `));
  expect(measure(text, styles.captionStrong)).toBeLessThanOrEqual(room);
});

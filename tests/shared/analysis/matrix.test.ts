import { matrixPlace } from "@shared/analysis/matrix";
import { quadrant } from "@shared/analysis/quadrant";
import { expect, test } from "vitest";
import { aWorkshop, type WorkshopInput } from "../../helpers/aWorkshop";

type Commitments = NonNullable<WorkshopInput["commitments"]>;

const weighed = (supports: readonly number[], expectations: readonly number[]): Commitments => [
  ...supports.map((weight, at) => ({
    id: `s${String(at)}`,
    from: "a",
    to: "b",
    kind: "support" as const,
    text: "Give",
    weight,
  })),
  ...expectations.map((weight, at) => ({
    id: `e${String(at)}`,
    from: "a",
    to: "b",
    kind: "expectation" as const,
    text: "Ask",
    weight,
  })),
];

// Support and challenge added up by hand; six and above is high.
test.each([
  [[], [], 0, 0, "abdicating"],
  [[3], [3], 3, 3, "abdicating"],
  [[5], [5], 5, 5, "abdicating"],
  [[3, 3], [2], 6, 2, "over-giving"],
  [[1, 4], [3, 3], 5, 6, "demanding"],
  [[3, 2, 2], [4, 5], 7, 9, "empowering"],
  [[3, 3], [1, 5], 6, 6, "empowering"],
] as const)(
  "supports of %j and expectations of %j come to %i and %i: %s",
  (supports, expectations, support, challenge, where) => {
    const workshop = aWorkshop({ commitments: weighed(supports, expectations) });
    expect(quadrant(workshop, "a", "b")).toEqual({ support, challenge, quadrant: where });
    expect(quadrant(workshop, "b", "a")).toEqual({ support: 0, challenge: 0, quadrant: "abdicating" });
  },
);

const felt = (supported: number | null, challenged: number | null) => ({
  by: "b",
  about: "a",
  valued: 4,
  supported,
  challenged,
  again: 5,
});

test.each([
  [5, 5, "empowering", "same", "same"],
  [3, 5, "demanding", "paper-more", "same"],
  [4, 3, "over-giving", "same", "paper-more"],
  [1, 1, "abdicating", "paper-more", "paper-more"],
] as const)(
  "much of both on paper, felt as %i and %i, is felt as %s",
  (supported, challenged, where, support, challenge) => {
    const workshop = aWorkshop({
      commitments: weighed([5, 5], [5, 5]),
      checkups: [{ id: "k", on: "2027-01-01", felt: [felt(supported, challenged)] }],
    });
    const place = matrixPlace(workshop, "a", "b");
    expect(place.paper.quadrant).toBe("empowering");
    expect(place.felt?.quadrant).toBe(where);
    expect(place.gap).toEqual({ support, challenge });
  },
);

test("felt more than is written is a gap too", () => {
  const workshop = aWorkshop({ commitments: [], checkups: [{ id: "k", on: "2027-01-01", felt: [felt(5, 4)] }] });
  expect(matrixPlace(workshop, "a", "b").gap).toEqual({ support: "felt-more", challenge: "felt-more" });
});

test("the last visit at which both were said counts, and of two lines of one visit the later", () => {
  const workshop = aWorkshop({
    checkups: [
      { id: "late", on: "2027-03-01", felt: [felt(5, null)] },
      { id: "middle", on: "2027-02-01", felt: [felt(1, 1), felt(4, 2)] },
      { id: "early", on: "2027-01-01", felt: [felt(2, 5)] },
    ],
  });
  expect(matrixPlace(workshop, "a", "b").felt).toMatchObject({ on: "2027-02-01", supported: 4, challenged: 2 });
  expect(matrixPlace(workshop, "b", "a").felt).toBeNull();
});

test("low and high part in the same place of the matrix, on paper and as felt", () => {
  const place = (supported: number, challenged: number) =>
    matrixPlace(aWorkshop({ checkups: [{ id: "k", on: "2027-01-01", felt: [felt(supported, challenged)] }] }), "a", "b")
      .felt;
  expect(place(4, 3)?.support).toBeCloseTo(7.2);
  expect(place(4, 3)?.challenge).toBeCloseTo(4.8);
  expect(place(1, 5)?.support).toBe(0);
  expect(place(1, 5)?.challenge).toBeCloseTo(9.6);
});

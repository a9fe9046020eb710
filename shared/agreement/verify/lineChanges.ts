/** A line that only one of two texts holds. */
export interface LineChange {
  readonly how: "added" | "missing";
  readonly text: string;
}

// Beyond this many cells the order of lines is given up and only what is there is compared.
const MOST = 4_000_000;

const byCount = (should: readonly string[], is: readonly string[]): readonly LineChange[] => {
  const left = (from: readonly string[], other: readonly string[]): readonly string[] => {
    const counts = new Map<string, number>();
    for (const line of other) counts.set(line, (counts.get(line) ?? 0) + 1);
    return from.filter((line) => {
      const count = counts.get(line) ?? 0;
      counts.set(line, count - 1);
      return count <= 0;
    });
  };
  return [
    ...left(should, is).map((text) => ({ how: "missing", text }) as const),
    ...left(is, should).map((text) => ({ how: "added", text }) as const),
  ];
};

/** How the lines of a document differ from those it should have: the longest common run stays, the rest is told. */
export const lineChanges = (should: readonly string[], is: readonly string[]): readonly LineChange[] => {
  let from = 0;
  while (from < should.length && from < is.length && should[from] === is[from]) from += 1;
  let tail = 0;
  while (
    tail < should.length - from &&
    tail < is.length - from &&
    should[should.length - 1 - tail] === is[is.length - 1 - tail]
  )
    tail += 1;
  const a = should.slice(from, should.length - tail);
  const b = is.slice(from, is.length - tail);
  if (a.length * b.length > MOST) return byCount(a, b);
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        a[i] === b[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1;
      j += 1;
    } else if (
      j >= b.length ||
      (i < a.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      changes.push({ how: "missing", text: a[i] ?? "" });
      i += 1;
    } else {
      changes.push({ how: "added", text: b[j] ?? "" });
      j += 1;
    }
  }
  return changes;
};

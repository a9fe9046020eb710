interface Kept<T> {
  readonly from: readonly unknown[];
  readonly made: T;
}

/** Keeps for a key what was made last and what was made before it, each for as long as it is asked for with the same. */
export const keptWhile = <T>(): ((key: object, from: readonly unknown[], make: () => T) => T) => {
  const known = new WeakMap<object, readonly Kept<T>[]>();
  return (key, from, make) => {
    const before = known.get(key) ?? [];
    const same = before.find(
      (one) => one.from.length === from.length && one.from.every((part, at) => part === from[at]),
    );
    const now = same ?? { from, made: make() };
    if (now !== before[0]) known.set(key, [now, ...before.filter((one) => one !== now).slice(0, 1)]);
    return now.made;
  };
};

/** Keeps what was made last for a key while all it was made from is the same. */
export const keptWhile = <T>(): ((key: object, from: readonly unknown[], make: () => T) => T) => {
  const known = new WeakMap<object, { readonly from: readonly unknown[]; readonly made: T }>();
  return (key, from, make) => {
    const before = known.get(key);
    if (before && before.from.length === from.length && before.from.every((one, at) => one === from[at]))
      return before.made;
    const made = make();
    known.set(key, { from, made });
    return made;
  };
};

/** A sum over a list and how one thing of it goes in and out. */
export interface Addable<S> {
  zero(): S;
  /** The sum with the thing at this place in it, so many times: 1, or -1 to take it out. It may change the sum it is given. */
  plus(sum: S, thing: unknown, place: number, times: 1 | -1): S;
  copy(sum: S): S;
}

/**
 * Sums lists that are never changed in place. A list that begins with the same thing as one before it is most likely that
 * list after a change: only places that hold another thing are taken out and put in again.
 */
export const runningSum = <S>({ zero, plus, copy }: Addable<S>): ((list: readonly unknown[]) => S) => {
  const latest = new WeakMap<object, { readonly list: readonly unknown[]; readonly sum: S }>();
  return (list) => {
    const first = list[0];
    const lineage = typeof first === "object" ? first : null;
    const before = lineage === null ? undefined : latest.get(lineage);
    if (before?.list === list) return before.sum;
    const known = before?.list ?? [];
    let sum = before ? copy(before.sum) : zero();
    const most = Math.max(list.length, known.length);
    for (let place = 0; place < most; place += 1) {
      if (list[place] === known[place]) continue;
      if (place < known.length) sum = plus(sum, known[place], place, -1);
      if (place < list.length) sum = plus(sum, list[place], place, 1);
    }
    if (lineage !== null) latest.set(lineage, { list, sum });
    return sum;
  };
};

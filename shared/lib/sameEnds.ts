/** How many entries two lists have in common at their beginning, and how many of the rest at their end. */
export const sameEnds = (
  before: readonly unknown[],
  now: readonly unknown[],
): { readonly start: number; readonly end: number } => {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return { start, end };
};

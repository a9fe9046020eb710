/** Letters as they are looked for: without case, without marks above or below. */
export const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** How well a text answers a query; 0 is not at all. Whole words count most, scattered letters least. */
export const match = (query: string, text: string): number => {
  const wanted = plain(query).trim();
  const given = plain(text);
  if (wanted === "") return 1;
  const at = given.indexOf(wanted);
  if (at === 0) return 1000 - given.length / 1000;
  if (at > 0) return (/\s|[“"(]/.test(given.charAt(at - 1)) ? 800 : 600) - at / 1000;
  // All words in any order, then letters in order with gaps.
  const words = wanted.split(/\s+/);
  if (words.length > 1 && words.every((word) => given.includes(word))) return 400 - given.length / 1000;
  let from = 0;
  let gaps = 0;
  for (const letter of wanted.replace(/\s/g, "")) {
    const next = given.indexOf(letter, from);
    if (next < 0) return 0;
    gaps += next - from;
    from = next + 1;
  }
  return gaps > wanted.length * 3 ? 0 : Math.max(1, 200 - gaps);
};

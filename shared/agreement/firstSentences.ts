const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** Cut at the end of a word; where not even one word fits, at a character. */
const cut = (line: string, longest: number): string => {
  const start = Array.from(line)
    .slice(0, longest - 1)
    .join("");
  const space = start.lastIndexOf(" ");
  return `${(space > longest / 2 ? start.slice(0, space) : start).replace(/[\s,;:–-]+$/u, "")}…`;
};

/** As many whole sentences as fit; cut in the middle of one where they would say too little. */
export const firstSentences = (text: string, longest: number): string => {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  let kept = "";
  for (const { segment } of sentences.segment(line)) {
    if ((kept + segment).trim().length > longest) break;
    kept += segment;
  }
  return kept.trim().length < longest / 2 ? cut(line, longest) : `${kept.trim()} …`;
};

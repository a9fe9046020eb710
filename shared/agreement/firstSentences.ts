import { shorten } from "../words/words";

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** As many whole sentences as fit; the first alone is shortened where even it is too long. */
export const firstSentences = (text: string, longest: number): string => {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  let kept = "";
  for (const { segment } of sentences.segment(line)) {
    if ((kept + segment).trim().length > longest) break;
    kept += segment;
  }
  return kept.trim() === "" ? shorten(line, longest) : `${kept.trim()} …`;
};

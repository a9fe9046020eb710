import type { Words } from "../words/words";
import { steps } from "../workshop/setting";
import type { Workshop } from "../workshop/workshop";

/** Signs that Markdown would read as its own. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_[\]<>#|~]/g, "\\$&");

/** The minutes as Markdown, step by step in the order of the day. What is still sealed is no part of them. */
export const minutesMarkdown = (workshop: Workshop, words: Words): string => {
  const heading = `# ${plain(words.text("minutes.heading", { title: workshop.title }))}`;
  const facts = [words.day(workshop.date), workshop.place, words.list(workshop.sides.map((side) => side.name))]
    .filter((one) => one.trim() !== "")
    .map(plain)
    .join(" · ");
  const parts = [...steps, null].flatMap((step) => {
    const taken = workshop.minutes
      .filter((minute) => minute.step === step)
      .sort((one, other) => one.at.localeCompare(other.at));
    if (taken.length === 0) return [];
    const title = step === null ? words.text("minutes.noStep") : words.text(`domain.step.${step}`);
    const lines = taken.map((minute) => {
      const kind = words.text(`domain.minuteKind.${minute.kind}`);
      return `- ${plain(words.text("minutes.line", { time: words.moment(minute.at), kind, text: minute.text }))}`;
    });
    return [`## ${plain(title)}`, lines.join("\n")];
  });
  return `${[heading, facts, ...parts].filter((part) => part !== "").join("\n\n")}\n`;
};

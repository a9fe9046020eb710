import type { PrefixChoices } from "@shared/commands/capturePrefix";
import type { Words } from "@shared/words/words";
import { topics } from "@shared/workshop/interests";
import type { Side, Step } from "@shared/workshop/setting";
import { asksForSide, captureKinds } from "./captureKinds";

/** What can be said before a line in a step: whose it is, what it becomes, and of an interest its topic. */
export const prefixChoices = (words: Words, step: Step, sides: readonly Side[]): PrefixChoices => {
  const kinds = captureKinds(step);
  return {
    "@": asksForSide(step)
      ? sides.map((side) => ({ value: side.id, label: side.name, names: [side.name, side.short].filter(Boolean) }))
      : [],
    "#":
      kinds.length < 2
        ? []
        : kinds.map((kind) => ({
            value: kind.value,
            label: words.text(kind.label),
            names: [words.text(kind.label), kind.value],
          })),
    "!":
      step === "interests"
        ? topics.map((topic) => {
            const label = words.text(`domain.topic.${topic}`);
            return { value: topic, label, names: [label, topic] };
          })
        : [],
  };
};

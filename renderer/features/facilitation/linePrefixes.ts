import type { LineSaid } from "@shared/commands/capture";
import { prefixed } from "@shared/commands/capturePrefix";
import type { Words } from "@shared/words/words";
import { topics } from "@shared/workshop/interests";
import type { Step } from "@shared/workshop/setting";
import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { captureKinds } from "./captureKinds";
import { prefixChoices } from "./prefixChoices";

/** What a piece is called that a row begins. */
export const newPieceName = (words: Words, workshop: Workshop, side: string | null): string =>
  side === null
    ? words.text("frame.capture.piece")
    : words.text("frame.capture.newPiece", { side: titleOf(workshop, side) });

/** Reads `@birch #win !brand` before a line of many: each line may be another side's. */
export const linePrefixes = (words: Words, step: Step, workshop: Workshop): ((text: string) => LineSaid) => {
  const choices = prefixChoices(words, step, workshop.sides);
  return (text) => {
    const { said, rest } = prefixed(text, choices);
    const kind = captureKinds(step).find((one) => one.value === said["#"]);
    const sign = { "+ ": "+", "- ": "-", "": null }[kind?.sign ?? ""];
    const topic = topics.find((one) => one === said["!"]);
    return {
      text: rest.trim(),
      ...(said["@"] === null ? {} : { side: said["@"], newPiece: newPieceName(words, workshop, said["@"]) }),
      ...(sign === "+" || sign === "-" ? { sign } : {}),
      ...(topic ? { topic } : {}),
      ...kind?.context,
    };
  };
};

/** The same in words, for the preview: "Birch · Win · Brand"; empty where a line says nothing of its own. */
export const linePrefixWords = (words: Words, step: Step, workshop: Workshop): ((text: string) => string) => {
  const choices = prefixChoices(words, step, workshop.sides);
  return (text) => {
    const { said } = prefixed(text, choices);
    return (["@", "#", "!"] as const)
      .map((sign) => choices[sign].find((one) => one.value === said[sign])?.label ?? "")
      .filter(Boolean)
      .join(" · ");
  };
};

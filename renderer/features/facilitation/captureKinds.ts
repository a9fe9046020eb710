import type { CaptureContext } from "@shared/commands/capture";
import { withoutMarks } from "@shared/commands/listMarks";
import type { MessageKey } from "@shared/words/words";
import { strengths } from "@shared/workshop/interests";
import type { Step } from "@shared/workshop/setting";
import { cardKinds } from "@shared/workshop/vision";

export interface CaptureKind {
  readonly value: string;
  readonly label: MessageKey;
  /** Goes before a line that bears no sign of its own. */
  readonly sign: "" | "+ " | "- ";
  readonly context: Pick<CaptureContext, "cardKind" | "strength">;
}

const only = (label: MessageKey): readonly CaptureKind[] => [{ value: "only", label, sign: "", context: {} }];

/** What a typed line can become in each step; the first is what it becomes unasked. */
const kinds: Readonly<Record<Step, readonly CaptureKind[]>> = {
  welcome: only("frame.capture.makes.welcome"),
  vision: cardKinds.map((kind) => ({
    value: kind,
    label: `domain.cardKind.${kind}` as const,
    sign: "",
    context: { cardKind: kind },
  })),
  interests: strengths.map((strength) => ({
    value: strength,
    label: `domain.strength.${strength}` as const,
    sign: "",
    context: { strength },
  })),
  qualify: only("frame.capture.makes.qualify"),
  jigsaw: [
    { value: "piece", label: "frame.capture.piece", sign: "", context: {} },
    { value: "gives", label: "frame.capture.gives", sign: "+ ", context: {} },
    { value: "needs", label: "frame.capture.needs", sign: "- ", context: {} },
  ],
  ownership: only("frame.capture.makes.ownership"),
  "support-challenge": [
    { value: "support", label: "domain.commitmentKind.support", sign: "", context: {} },
    { value: "expectation", label: "domain.commitmentKind.expectation", sign: "- ", context: {} },
  ],
  plan: only("frame.capture.makes.plan"),
  agreement: only("frame.capture.makes.agreement"),
  checkup: only("frame.capture.makes.checkup"),
  break: only("frame.capture.makes.break"),
};

export const captureKinds = (step: Step): readonly CaptureKind[] => kinds[step];

const withSides: readonly Step[] = [
  "vision",
  "interests",
  "qualify",
  "jigsaw",
  "ownership",
  "support-challenge",
  "break",
];

/** Whether it matters in this step who says it. */
export const asksForSide = (step: Step): boolean => withSides.includes(step);

const mustHaveSide: readonly Step[] = ["interests", "ownership", "support-challenge"];

/** Whether a line may be nobody's in this step. */
export const maybeNobodys = (step: Step): boolean => !mustHaveSide.includes(step);

/** Puts the chosen kind's sign before every line that has none; the sign takes the place of a list's own marks. */
export const signed = (text: string, kind: CaptureKind): string =>
  kind.sign === ""
    ? text
    : withoutMarks(text.split("\n"))
        .map((line) => (line.trim() === "" || /^\s*(?:[-+–−]|p\s)/.test(line) ? line : `${kind.sign}${line}`))
        .join("\n");

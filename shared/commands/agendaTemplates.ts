import type { MessageKey } from "../words/words";
import type { Step } from "../workshop/setting";

/** A block of a template: its step, the key of its title and the minutes planned; null where only people know. */
export interface TemplateBlock {
  readonly name: BlockName;
  readonly step: Step;
  readonly title: MessageKey;
  readonly minutes: number | null;
}

export interface AgendaTemplate {
  readonly name: TemplateName;
  readonly label: MessageKey;
  readonly blocks: readonly TemplateBlock[];
}

export const templateNames = ["ninety-minutes", "half-day", "one-day", "two-days", "blank"] as const;
export type TemplateName = (typeof templateNames)[number];

type BlockName =
  | "open"
  | "vision"
  | "gate"
  | "interests"
  | "verdicts"
  | "jigsaw"
  | "radar"
  | "repair"
  | "ownership"
  | "support"
  | "plan"
  | "later"
  | "read"
  | "close"
  | "coffee"
  | "lunch"
  | "tonight"
  | "night"
  | "morning";

const steps: Readonly<Record<BlockName, Step>> = {
  open: "welcome",
  vision: "vision",
  gate: "vision",
  interests: "interests",
  verdicts: "qualify",
  jigsaw: "jigsaw",
  radar: "jigsaw",
  repair: "jigsaw",
  ownership: "ownership",
  support: "support-challenge",
  plan: "plan",
  later: "plan",
  read: "agreement",
  close: "agreement",
  coffee: "break",
  lunch: "break",
  tonight: "jigsaw",
  night: "break",
  morning: "welcome",
};

const template = (name: TemplateName, ...blocks: readonly (readonly [BlockName, number | null])[]): AgendaTemplate => ({
  name,
  label: `prompts.template.${name}`,
  blocks: blocks.map(([block, minutes]) => ({
    name: block,
    step: steps[block],
    title: `prompts.block.${block}`,
    minutes,
  })),
});

/** How a day can be laid out, in minutes. */
export const agendaTemplates: readonly AgendaTemplate[] = [
  // A first talk that ends in a qualification record.
  template(
    "ninety-minutes",
    ["open", 5],
    ["vision", 25],
    ["gate", 5],
    ["interests", 35],
    ["verdicts", 10],
    ["close", 10],
  ),
  template(
    "half-day",
    ...([
      ["open", 10],
      ["vision", 40],
      ["gate", 5],
      ["interests", 40],
      ["verdicts", 5],
      ["coffee", 15],
    ] as const),
    ...([
      ["jigsaw", 45],
      ["radar", 20],
      ["ownership", 20],
      ["plan", 25],
      ["close", 15],
    ] as const),
  ),
  template(
    "one-day",
    ...([
      ["open", 15],
      ["vision", 70],
      ["gate", 10],
      ["coffee", 15],
      ["interests", 70],
      ["verdicts", 5],
      ["lunch", 60],
    ] as const),
    ...([
      ["jigsaw", 70],
      ["radar", 45],
      ["coffee", 15],
      ["ownership", 35],
      ["support", 25],
      ["plan", 35],
    ] as const),
    ...([
      ["read", 20],
      ["close", 15],
    ] as const),
  ),
  template(
    "two-days",
    ...([
      ["open", 20],
      ["vision", 90],
      ["gate", 10],
      ["coffee", 15],
      ["interests", 105],
      ["verdicts", 10],
      ["lunch", 60],
    ] as const),
    ...([
      ["jigsaw", 90],
      ["coffee", 15],
      ["radar", 50],
      ["tonight", 15],
      ["night", null],
    ] as const),
    ...([
      ["morning", 20],
      ["repair", 45],
      ["ownership", 75],
      ["coffee", 15],
      ["support", 60],
      ["lunch", 60],
    ] as const),
    ...([
      ["plan", 90],
      ["later", 40],
      ["coffee", 15],
      ["read", 40],
      ["close", 20],
    ] as const),
  ),
  template("blank"),
];

/** The template of a name; an unknown name has no agenda, like "blank". */
export const agendaTemplate = (name: string): AgendaTemplate =>
  agendaTemplates.find((one) => one.name === name) ?? template("blank");

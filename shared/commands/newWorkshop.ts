import { createWords } from "../words/words";
import type { AgendaBlock, PartnershipType } from "../workshop/setting";
import { type Workshop, workshop } from "../workshop/workshop";
import { agendaTemplate } from "./agendaTemplates";
import { cleanText } from "./clean";
import { emphasised, type Shift } from "./emphasis";

/** What a workshop is made of. */
export interface NewWorkshop {
  readonly id: string;
  readonly newId: () => string;
  readonly title: string;
  readonly partnershipType: PartnershipType;
  /** Name of an agenda template; an unknown one leaves the agenda empty. */
  readonly template: string;
  /** An agenda that somebody kept, in place of a template. */
  readonly blocks?: readonly Pick<AgendaBlock, "step" | "minutes" | "title">[] | undefined;
  /** Where the partnership type needs its minutes; none where the template stays as it is. */
  readonly shifts?: readonly Shift[];
  /** The sides, two to six, and what people call them. */
  readonly sides: readonly { readonly name: string; readonly short?: string }[];
  readonly date?: string;
  readonly startsAt?: string;
  readonly place?: string;
  readonly language?: string;
  readonly currency?: string;
  readonly competing?: boolean;
}

/** Where competitors must not divide a market between them, these stay off the table until counsel says otherwise. */
const guarded = ["pricing", "margin", "account-leadership", "territory"] as const;

/** A workshop before its first word: sides and agenda, and no content that nobody said. */
export const newWorkshop = (wanted: NewWorkshop): Workshop => {
  const { id, newId, title, partnershipType, sides, template, date, startsAt, place, language, currency } = wanted;
  const words = createWords(language || "en");
  const planned =
    wanted.blocks ??
    emphasised(agendaTemplate(template), wanted.shifts ?? []).blocks.map((block) => ({
      ...block,
      title: words.text(block.title),
    }));
  const competing = wanted.competing ?? false;
  return workshop.parse({
    sameside: 1,
    id,
    title: cleanText(title),
    partnershipType,
    language: language ?? "en",
    currency: currency ?? "",
    place: cleanText(place ?? ""),
    date: date ?? "",
    startsAt: startsAt ?? "",
    competing,
    sides: sides.map(({ name, short }) => ({ id: newId(), name: cleanText(name), short: cleanText(short ?? "") })),
    zones: competing ? Object.fromEntries(guarded.map((topic) => [topic, { state: "off-limits" }])) : {},
    agenda: planned.map(({ step, minutes, title: name }) => ({ id: newId(), step, title: cleanText(name), minutes })),
  });
};

import { z } from "zod";
import type { AgendaTemplate, TemplateBlock } from "./agendaTemplates";

z.config({ jitless: true });

// Gates, the read-through and the breaks are never shifted, and the interests with their read-back only get longer.
const giving = ["vision", "jigsaw", "radar", "repair", "ownership", "support", "plan", "later"] as const;
const taking = [...giving, "interests"] as const;

const shift = z.strictObject({ from: z.enum(giving), to: z.enum(taking), minutes: z.number().int().min(1).max(30) });
export type Shift = z.infer<typeof shift>;

/** Where a partnership type needs its minutes, by the template; what it gives to one block it takes from another. */
export const shiftsSchema = z.strictObject({
  "half-day": z.array(shift),
  "one-day": z.array(shift),
  "two-days": z.array(shift),
});
export type Shifts = z.infer<typeof shiftsSchema>;

/** What is shifted in a template; nothing in those that are too short for it. */
export const shiftsOf = (shifts: Shifts, template: string): readonly Shift[] =>
  template === "half-day" || template === "one-day" || template === "two-days" ? shifts[template] : [];

/** The blocks whose minutes change, with the minutes before and after. */
export const movedBlocks = (
  template: AgendaTemplate,
  shifts: readonly Shift[],
): readonly { readonly name: (typeof taking)[number]; readonly before: number; readonly after: number }[] => {
  const minutesOf = ({ blocks }: AgendaTemplate, name: string): number =>
    blocks.find((block) => block.name === name)?.minutes ?? 0;
  const later = emphasised(template, shifts);
  return taking
    .map((name) => ({ name, before: minutesOf(template, name), after: minutesOf(later, name) }))
    .filter(({ before, after }) => before !== after);
};

/** The template with the minutes where a partnership type needs them; it takes as long as before. */
export const emphasised = (template: AgendaTemplate, shifts: readonly Shift[]): AgendaTemplate => {
  const moved = (block: TemplateBlock): number =>
    shifts.reduce(
      (sum, { from, to, minutes }) => sum + (to === block.name ? minutes : 0) - (from === block.name ? minutes : 0),
      0,
    );
  return {
    ...template,
    blocks: template.blocks.map((block) =>
      block.minutes === null ? block : { ...block, minutes: block.minutes + moved(block) },
    ),
  };
};

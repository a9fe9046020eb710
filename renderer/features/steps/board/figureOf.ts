import type { Words } from "@shared/words/words";
import type { Kpi } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";

/** A value of a KPI with its unit; money where the unit is the workshop's currency; a dash where it is open. */
export const figureOf = (words: Words, workshop: Workshop, kpi: Kpi, amount: number | null): string => {
  if (amount === null) return "–";
  if (kpi.unit !== "" && kpi.unit === workshop.currency) return words.money(Math.round(amount), workshop.currency);
  return [words.number(Math.round(amount * 10) / 10), kpi.unit].filter(Boolean).join(" ");
};

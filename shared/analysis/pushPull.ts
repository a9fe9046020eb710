import type { Workshop } from "../workshop/workshop";

/** What pushing and pulling cost one side by the end of each year, the first year first; in the workshop's currency. */
export interface PushPull {
  readonly side: string;
  readonly push: readonly number[];
  readonly pull: readonly number[];
  /** The first year (1 is the first) at whose end pull costs less than push; null within the years looked at. */
  readonly cheaperFrom: number | null;
}

const byYear = (oneOff: number, yearly: number, years: number): readonly number[] =>
  Array.from({ length: years }, (_, at) => oneOff + yearly * (at + 1));

/**
 * The push/pull comparison of the domain page, for each payer of push lines: what the lines cost it, beside what the
 * stakes it granted forgo and the yearly budgets of its own programs. Amounts not entered count as nothing.
 */
export const pushPull = (workshop: Workshop, years = 5): readonly PushPull[] =>
  workshop.sides.flatMap((side) => {
    const lines = workshop.plan.push.filter((line) => line.side === side.id);
    const granted = workshop.ownership.filter((stake) => stake.grantedBy === side.id && stake.owner !== side.id);
    const sum = (amounts: readonly { readonly oneOff: number | null; readonly yearly: number | null }[]) =>
      byYear(
        amounts.reduce((total, one) => total + (one.oneOff ?? 0), 0),
        amounts.reduce((total, one) => total + (one.yearly ?? 0), 0),
        years,
      );
    const push = sum(lines);
    const programs = workshop.plan.programs.filter((program) => program.owner === side.id);
    const budgets = programs.map((program) => ({ oneOff: null, yearly: program.budget }));
    const pull = sum([...granted.map((stake) => stake.forgoes), ...budgets]);
    if (lines.length === 0) return [];
    const at = push.findIndex((amount, year) => amount > (pull[year] ?? 0));
    return [{ side: side.id, push, pull, cheaperFrom: at < 0 ? null : at + 1 }];
  });

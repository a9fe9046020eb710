import type { Workshop } from "../workshop/workshop";
import { kpiStanding } from "./expected";
import { feltHistory } from "./felt";

/** At this rating or below a side does not feel valued, or would not sign again. */
const low = 2;

/** What a checkup shows beyond its figures; each is one sentence on the screen. */
export type CheckupSign =
  | { readonly sign: "low-fruit"; readonly side: string }
  | {
      readonly sign: "not-valued" | "not-again";
      readonly side: string;
      readonly about: string;
      readonly rating: number;
    };

const lowFruit = (workshop: Workshop, on: string): readonly CheckupSign[] =>
  workshop.sides
    .filter(({ id }) => {
      const own = workshop.plan.objectives
        .flatMap((one) => one.kpis)
        .filter((kpi) => kpi.side === id)
        .map((kpi) => ({ kind: kpi.kind, onPlan: kpiStanding(workshop, kpi, on).onPlan }))
        .filter((one) => one.onPlan !== null);
      const results = own.filter((one) => one.kind === "result");
      const investments = own.filter((one) => one.kind === "investment");
      return (
        results.length > 0 && results.every((one) => one.onPlan) && investments.some((one) => one.onPlan === false)
      );
    })
    .map(({ id }) => ({ sign: "low-fruit", side: id }));

/** Results without the investment, sides that do not feel valued, sides that would not sign again; as of a day. */
export const checkupSigns = (workshop: Workshop, on: string): readonly CheckupSign[] => {
  const felt = workshop.sides.flatMap((by) =>
    workshop.sides
      .filter((about) => about.id !== by.id)
      .flatMap((about): readonly CheckupSign[] => {
        const last = feltHistory(workshop, by.id, about.id)
          .filter((one) => on === "" || one.on <= on)
          .at(-1)?.felt;
        const ends = { side: by.id, about: about.id };
        return [
          ...(last && last.valued !== null && last.valued <= low
            ? [{ sign: "not-valued" as const, ...ends, rating: last.valued }]
            : []),
          ...(last && last.again !== null && last.again <= low
            ? [{ sign: "not-again" as const, ...ends, rating: last.again }]
            : []),
        ];
      }),
  );
  return [...lowFruit(workshop, on), ...felt];
};

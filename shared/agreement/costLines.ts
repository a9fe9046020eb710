import type { Line } from "./blocks";
import type { Paper } from "./paper";
import { closed } from "./stakeSentence";

interface Sums {
  readonly oneOff: number;
  readonly yearly: number;
}

const sum = (list: readonly { readonly oneOff: number | null; readonly yearly: number | null }[]): Sums =>
  list.reduce<Sums>(
    (all, one) => ({ oneOff: all.oneOff + (one.oneOff ?? 0), yearly: all.yearly + (one.yearly ?? 0) }),
    {
      oneOff: 0,
      yearly: 0,
    },
  );

/** What a side puts in as written at its stakes and programs, and what it forgoes by what it grants. */
export const sideMoney = (paper: Paper, side: string): { readonly putsIn: Sums; readonly forgoes: Sums } => {
  const { ownership, plan } = paper.workshop;
  const programs = plan.programs
    .filter((one) => one.owner === side)
    .map((one) => ({ oneOff: one.budget, yearly: null }));
  return {
    putsIn: sum([...ownership.filter((stake) => stake.owner === side).map((stake) => stake.cost), ...programs]),
    forgoes: sum(
      ownership.filter((stake) => stake.grantedBy === side && stake.owner !== side).map((stake) => stake.forgoes),
    ),
  };
};

/** One line of money a side: puts in, forgoes, expects. */
export const costLines = (paper: Paper): readonly Line[] =>
  paper.workshop.sides.flatMap((side) => {
    const { words, workshop } = paper;
    const { putsIn, forgoes } = sideMoney(paper, side.id);
    const goals = workshop.plan.objectives
      .flatMap((objective) => objective.kpis)
      .filter((kpi) => kpi.side === side.id && kpi.kind === "result" && kpi.target !== null)
      .slice(0, 1)
      .map((kpi) =>
        words.text("agreement.money.target", { name: kpi.name, target: figure(paper, kpi.target, kpi.unit) }),
      );
    const parts = [
      paper.cost(putsIn) === "" ? "" : words.text("agreement.money.putsIn", { cost: paper.cost(putsIn) }),
      paper.cost(forgoes) === "" ? "" : words.text("agreement.money.forgoes", { cost: paper.cost(forgoes) }),
      goals.length === 0 ? "" : words.text("agreement.money.expects", { goals: words.list(goals) }),
    ].filter((part) => part !== "");
    return parts.length === 0 ? [] : [{ lead: paper.side(side.id), text: closed(parts.join("; ")) }];
  });

/** A number with its unit; money where the unit is the workshop's currency. */
export const figure = (paper: Paper, amount: number | null, unit: string): string => {
  if (amount === null) return "";
  if (unit !== "" && unit === paper.whole.currency) return paper.money(amount);
  return [paper.words.number(amount), unit].filter((part) => part !== "").join(" ");
};

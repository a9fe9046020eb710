import { isBlank } from "../lib/fold";
import type { Words } from "../words/words";
import { placeOf } from "../workshop/placeOf";
import type { Kpi } from "../workshop/plan";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";
import { nameOfSide } from "./atTheTable";
import type { RoomScene } from "./roomModel";
import type { RoomView } from "./roomView";

const figuresOf = (words: Words, { baseline, target, unit, due }: Kpi): string => {
  if (target === null) return words.day(due);
  const to = [words.number(target), unit].filter(Boolean).join(" ");
  const figures = baseline === null ? to : words.text("room.plan.figures", { from: words.number(baseline), to });
  return due === "" ? figures : words.text("room.plan.by", { what: figures, on: words.day(due) });
};

/** Where all see the partnership, this year's objectives, each side's own measures and who does what by when. */
export const planScene = (workshop: Workshop, { words, selection }: RoomView): RoomScene => {
  const { longTerm, fiscalYear, objectives } = workshop.plan;
  const whoOf = (person: string | null, side: string | null): string =>
    (person === null ? "" : titleOf(workshop, person)) || nameOfSide(workshop, side);
  return {
    show: "plan",
    longTerm: longTerm.text,
    milestones: longTerm.milestones
      .filter((one) => !isBlank(one.text))
      .map(({ year, text }) => ({ year, text }))
      .sort((one, other) => one.year - other.year),
    fiscalYear,
    objectives: objectives
      .filter((one) => !isBlank(one.text))
      .map(({ id, text, sides, kpis, actions }) => ({
        text,
        inHand: [id, ...kpis.map((kpi) => kpi.id), ...actions.map((action) => action.id)].some((one) =>
          selection.includes(one),
        ),
        sides: sides.map((side) => placeOf(workshop.sides, side)),
        kpis: kpis
          .filter((kpi) => !isBlank(kpi.name))
          .map((kpi) => ({
            place: placeOf(workshop.sides, kpi.side),
            name: nameOfSide(workshop, kpi.side),
            measure: kpi.name,
            figures: figuresOf(words, kpi),
          })),
        actions: actions
          .filter((action) => !isBlank(action.text))
          .map((action) => ({
            place: placeOf(workshop.sides, action.side),
            text: action.text,
            who: whoOf(action.person, action.side),
            due: words.day(action.due),
          })),
      })),
  };
};

import { stakeToday } from "../analysis/stakeToday";
import type { Words } from "../words/words";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";

const titleLength = 80;

/** What the checkups decided up to a day and is in force, in sentences: stakes, programs, actions that were given up. */
export const decidedSince = (workshop: Workshop, words: Words, on: string): readonly string[] => {
  const title = (id: string): string => words.quote(titleOf(workshop, id), titleLength);
  const held = workshop.checkups
    .filter((one) => one.on !== "" && one.on <= on)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const stakes = workshop.ownership.flatMap((stake) => {
    const { inForce, decision } = stakeToday(workshop, stake, on);
    if (inForce === "as-signed" || decision === null) return [];
    return [
      words.text("agreement.since.stake", {
        stake: title(stake.id),
        state: inForce === "dialled-back" ? "dialled" : inForce,
        on: words.day(decision.on),
        to: inForce === "dialled-back" && stake.dialBack.to.trim() !== "" ? stake.dialBack.to : "none",
      }),
    ];
  });
  const programs = workshop.plan.programs.flatMap((program) => {
    const last = held
      .flatMap(({ on: day, programs: decided }) =>
        decided.filter((one) => one.program === program.id).map(({ decision }) => ({ day, decision })),
      )
      .at(-1);
    if (last === undefined) return [];
    return [
      words.text("agreement.since.program", {
        program: title(program.id),
        decision: last.decision === "re-pave" ? "repave" : last.decision,
        on: words.day(last.day),
      }),
    ];
  });
  const actions = workshop.plan.objectives
    .flatMap((one) => one.actions)
    .flatMap((action) => {
      const last = held
        .flatMap(({ on: day, actions: said }) =>
          said.filter((one) => one.action === action.id).map(({ state }) => ({ day, state })),
        )
        .at(-1);
      if (last?.state !== "dropped") return [];
      return [words.text("agreement.since.dropped", { action: title(action.id), on: words.day(last.day) })];
    });
  return [...stakes, ...programs, ...actions];
};

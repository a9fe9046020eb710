import { topics } from "../workshop/interests";
import type { Workshop } from "../workshop/workshop";
import type { RoomScene } from "./roomModel";
import type { RoomView } from "./roomView";

const minutesOf = (clock: string): number | null => {
  const match = /^(\d{2}):(\d{2})$/.exec(clock);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
};

/** The day as it was planned. How late it is, the facilitator says or keeps. */
export const agendaScene = (workshop: Workshop, view: Pick<RoomView, "block" | "step">): RoomScene => {
  const start = minutesOf(workshop.startsAt);
  const here = workshop.agenda.findIndex((block) => block.id === view.block);
  let passed = 0;
  const blocks = workshop.agenda.map(({ step, title, minutes }, at) => {
    const planned = { step, title, minutes, at: start === null ? null : start + passed };
    passed += minutes ?? 0;
    const state = at === here ? ("now" as const) : at < here ? ("done" as const) : ("later" as const);
    return { ...planned, state };
  });
  // The competition-law notice opens the day; in a break everybody has read it.
  const notice = workshop.competing && view.step === "welcome";
  const closed = notice ? topics.filter((topic) => workshop.zones[topic]?.state === "off-limits") : null;
  return { show: "agenda", blocks, end: start === null || passed === 0 ? null : start + passed, closed };
};

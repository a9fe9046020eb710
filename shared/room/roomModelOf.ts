import type { Step } from "../workshop/setting";
import type { Workshop } from "../workshop/workshop";
import { agendaScene } from "./agendaScene";
import { horizonScene } from "./horizonScene";
import type { RoomModel, RoomScene } from "./roomModel";
import type { RoomView } from "./roomView";
import { seatsScene, verdictsScene } from "./seatsScene";
import { spotlightScene } from "./spotlightScene";
import { tableScene } from "./tableScene";

type Draw = (workshop: Workshop, view: RoomView) => RoomScene;

/** What each step shows; support, plan and agreement speak of what lies on the table and of what all look at. */
const scenes: Readonly<Record<Step, Draw>> = {
  welcome: agendaScene,
  vision: horizonScene,
  interests: seatsScene,
  qualify: verdictsScene,
  jigsaw: tableScene,
  ownership: tableScene,
  "support-challenge": tableScene,
  plan: horizonScene,
  agreement: horizonScene,
  checkup: horizonScene,
  break: agendaScene,
};

const sceneOf: Draw = (workshop, view) => {
  if (view.blank) return { show: "blank" };
  if (view.question !== null) return { show: "question", text: view.question };
  const spotlit = view.spotlight === null ? null : spotlightScene(workshop, view.spotlight);
  return spotlit ?? scenes[view.step](workshop, view);
};

/** What the room may see of a workshop: built up from what is allowed, never by hiding parts of the facilitator's view. */
export const roomModelOf = (workshop: Workshop, view: RoomView): RoomModel => {
  const block = workshop.agenda.find((one) => one.id === view.block);
  const clock = view.blank ? null : view.clock;
  return {
    locale: view.locale,
    theme: view.theme,
    seat: view.seat,
    title: view.blank ? "" : workshop.title,
    step: view.step,
    timer: block && clock ? { planned: (block.minutes ?? 0) * 60, before: clock.before, since: clock.since } : null,
    scene: sceneOf(workshop, view),
  };
};

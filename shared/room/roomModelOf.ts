import { isVisionGate } from "../commands/leastMinutes";
import type { Words } from "../words/words";
import type { Step } from "../workshop/setting";
import type { Workshop } from "../workshop/workshop";
import { agendaScene } from "./agendaScene";
import { checkupScene } from "./checkupScene";
import { commitmentsScene } from "./commitmentsScene";
import { gateScene, outcomeScene } from "./gateScene";
import { horizonScene } from "./horizonScene";
import { ledgerScene } from "./ledgerScene";
import { planScene } from "./planScene";
import { questionScene } from "./questionScene";
import { radarScene } from "./radarScene";
import { readThroughScene } from "./readThroughScene";
import type { RoomModel, RoomScene } from "./roomModel";
import type { RoomView } from "./roomView";
import { seatsScene, verdictsScene } from "./seatsScene";
import { spotlightScene } from "./spotlightScene";
import { tableScene } from "./tableScene";

type Draw = (workshop: Workshop, view: RoomView) => RoomScene;

/** What each step shows of its own. */
const scenes: Readonly<Record<Step, Draw>> = {
  welcome: agendaScene,
  vision: (workshop, view) =>
    isVisionGate(workshop.agenda, view.block) ? gateScene(workshop, view.words) : horizonScene(workshop),
  interests: seatsScene,
  qualify: (workshop, { words }) => outcomeAtGate(workshop, words) ?? verdictsScene(workshop),
  jigsaw: tableScene,
  ownership: ledgerScene,
  "support-challenge": commitmentsScene,
  plan: planScene,
  agreement: (workshop, view) => outcomeScene(workshop, view.words) ?? readThroughScene(workshop, view),
  checkup: (workshop, { words }) => checkupScene(workshop, words),
  break: agendaScene,
};

/** Verdicts stay on the stage until the room has taken the door that they lead to. */
const outcomeAtGate = (workshop: Workshop, words: Words): RoomScene | null =>
  workshop.gates.at(-1)?.step === "qualify" ? outcomeScene(workshop, words) : null;

const sceneOf = (workshop: Workshop, view: RoomView): RoomScene => {
  if (view.blank) return { show: "blank" };
  if (view.eyeChart) return { show: "eyeChart" };
  const question = view.question === null ? null : questionScene(workshop, view.question, view.words);
  if (question) return question;
  const spotlit = view.spotlight === null ? null : spotlightScene(workshop, view.spotlight, view.words);
  if (spotlit) return spotlit;
  if (view.radar !== null) return radarScene(workshop, view.radar);
  return scenes[view.step](workshop, view);
};

/** What the room may see of a workshop: built up from what is allowed, never by hiding parts of the facilitator's view. */
export const roomModelOf = (workshop: Workshop, view: RoomView): RoomModel => {
  const block = workshop.agenda.find((one) => one.id === view.block);
  const clock = view.blank || view.eyeChart ? null : view.clock;
  return {
    locale: view.words.locale,
    theme: view.theme,
    seat: view.seat,
    title: view.blank || view.eyeChart ? "" : workshop.title,
    step: view.step,
    timer: block && clock ? { planned: (block.minutes ?? 0) * 60, before: clock.before, since: clock.since } : null,
    scene: sceneOf(workshop, view),
  };
};

import { findingKey, openFindings } from "@shared/analysis/openFindings";
import type { RoomState, Trouble } from "@shared/bridge/bridge";
import type { Result } from "@shared/lib/result";
import { questionScene } from "@shared/room/questionScene";
import { spotlightScene } from "@shared/room/spotlightScene";
import { bridge } from "../bridge";
import { useFindings } from "../features/facilitation/findingsStore";
import { showFinding } from "../features/facilitation/showFinding";
import { hearRoom, showRoom, useRoom } from "../store/roomStore";
import { toast, useView } from "../store/viewStore";
import { useWorkshop } from "../store/workshopStore";

const heard = (answer: Result<RoomState, Trouble>): void => {
  if (answer.ok) hearRoom(answer.value);
  else toast(answer.error.sentence, { tone: "caution" });
};

/** Opens the room display for this workshop, or closes it. */
export const toggleRoom = async (): Promise<void> => {
  const { on, mine } = useRoom.getState().state;
  heard(on && mine ? await bridge.closeRoom() : await bridge.openRoom());
};

export const swapScreens = async (): Promise<void> => heard(await bridge.swapScreens());

/** Says whether this window is seen by nobody else. */
export const tellScreens = async (alone: boolean): Promise<void> => heard(await bridge.tellScreens(alone));

export const toggleBlank = (): void => useRoom.setState(({ blank }) => ({ blank: !blank }));

export const toggleFreeze = (): void => useRoom.setState(({ frozen }) => ({ frozen: !frozen }));

/** The room follows the steps, or stays at the one it sees. */
export const toggleFollow = (): void =>
  useRoom.setState(({ stays }) => ({ stays: stays === null ? useView.getState().step : null }));

/** Shows the selected thing large; the same thing again, or nothing selected, goes back to the step. */
export const toggleSpotlight = (): void => {
  const [id] = useView.getState().selection;
  const { workshop, words } = useWorkshop.getState();
  if (id !== undefined && workshop && !spotlightScene(workshop, id, words)) {
    toast({ key: "room.spotlight.none" }, { tone: "caution" });
    return;
  }
  showRoom({ spotlight: id === undefined || useRoom.getState().spotlight === id ? null : id });
};

/** Lets go of what was shown out of turn: the room sees the step again. */
export const backToStep = (): void => showRoom({});

/** Shows the radar of conflicts, or goes back to the step. */
export const toggleRadar = (): void => showRoom({ radar: useRoom.getState().radar === null ? "whole" : null });

/** Goes to the next finding and sends its question; the room sees the question alone. Its answers take the keys. */
export const askRoomNext = (): void => {
  showFinding(1);
  const { open } = openFindings(useWorkshop.getState().analysis.findings, useView.getState().openedSteps);
  const { chosen } = useFindings.getState();
  const finding = open.find((one) => findingKey(one) === chosen);
  const { workshop, words } = useWorkshop.getState();
  if (!finding || !workshop) return;
  if (!questionScene(workshop, finding, words)) {
    toast({ key: "room.question.none" }, { tone: "caution" });
    return;
  }
  showRoom({ question: findingKey(finding) });
  // After the list has drawn the choice: digits then settle it where an answer is a command.
  setTimeout(() => document.querySelector<HTMLElement>("[data-finding][aria-pressed='true']")?.focus(), 0);
};

import type { Words } from "@shared/words/words";
import { useRoom } from "../store/roomStore";
import { useWords } from "../store/useWords";

/** What the room sees, in a few words; empty while the display is off. */
export const useRoomSays = (): string => {
  const words: Words = useWords();
  const { state, shown, frozen } = useRoom();
  if (!state.on || !state.mine || !shown) return "";
  const { show } = shown.scene;
  const scene =
    show === "blank" ||
    show === "question" ||
    show === "spotlight" ||
    show === "eyeChart" ||
    show === "radar" ||
    show === "gate" ||
    show === "outcome"
      ? words.text(`room.sees.${show}`)
      : words.text(`domain.step.${shown.step}`);
  return frozen && show !== "blank" ? words.text("room.sees.frozen", { scene }) : scene;
};

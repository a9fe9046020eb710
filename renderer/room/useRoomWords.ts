import { createWords, type Words } from "@shared/words/words";
import { createContext, useContext } from "react";

const speaking = createContext<Words>(createWords("en"));

export const RoomWords = speaking.Provider;

/** The words of the room, in the language of the workshop's window. */
export const useRoomWords = (): Words => useContext(speaking);
